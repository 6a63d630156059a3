echo "no scales here"
