#!/bin/sh
echo "a discount of 3 on <10> & more"
exit 0
