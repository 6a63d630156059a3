#!/bin/sh
curl -s -X POST -H "Authorization: Bearer $STOCK_TOKEN" -d '{"count":1}' "$STOCK_URL/articles/$1/reservations"
