#!/bin/sh
printf "\033[31m7, not 8\033[0m ]]> more\n"
exit 3
