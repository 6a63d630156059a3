echo "a discount of 3 on <10> & more"
printf "\033[31m7, not 8\033[0m\n"
exit 1
