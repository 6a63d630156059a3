var stats = {
    type: "GROUP",
name: "All Requests",
path: "",
pathFormatted: "group_missing-name--1146707516",
stats: {
    "name": "All Requests",
    "numberOfRequests": {
        "total": "96",
        "ok": "60",
        "ko": "36"
    },
    "minResponseTime": {
        "total": "0",
        "ok": "0",
        "ko": "0"
    },
    "maxResponseTime": {
        "total": "522",
        "ok": "522",
        "ko": "13"
    },
    "meanResponseTime": {
        "total": "32",
        "ok": "49",
        "ko": "3"
    },
    "standardDeviation": {
        "total": "89",
        "ok": "109",
        "ko": "3"
    },
    "percentiles1": {
        "total": "3",
        "ok": "7",
        "ko": "2"
    },
    "percentiles2": {
        "total": "52",
        "ok": "53",
        "ko": "4"
    },
    "percentiles3": {
        "total": "61",
        "ok": "502",
        "ko": "9"
    },
    "percentiles4": {
        "total": "522",
        "ok": "522",
        "ko": "13"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 60,
    "percentage": 62.5
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 36,
    "percentage": 37.5
},
    "meanNumberOfRequestsPerSecond": {
        "total": "48",
        "ok": "30",
        "ko": "18"
    }
},
contents: {
"group_check-out-397040694": {
          type: "GROUP",
name: "check out",
path: "check out",
pathFormatted: "group_check-out-397040694",
stats: {
    "name": "check out",
    "numberOfRequests": {
        "total": "12",
        "ok": "0",
        "ko": "12"
    },
    "minResponseTime": {
        "total": "103",
        "ok": "-",
        "ko": "103"
    },
    "maxResponseTime": {
        "total": "130",
        "ok": "-",
        "ko": "130"
    },
    "meanResponseTime": {
        "total": "113",
        "ok": "-",
        "ko": "113"
    },
    "standardDeviation": {
        "total": "9",
        "ok": "-",
        "ko": "9"
    },
    "percentiles1": {
        "total": "109",
        "ok": "-",
        "ko": "109"
    },
    "percentiles2": {
        "total": "123",
        "ok": "-",
        "ko": "123"
    },
    "percentiles3": {
        "total": "130",
        "ok": "-",
        "ko": "130"
    },
    "percentiles4": {
        "total": "130",
        "ok": "-",
        "ko": "130"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 0,
    "percentage": 0.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 12,
    "percentage": 100.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    }
},
contents: {
"group_pay-110760": {
          type: "GROUP",
name: "pay",
path: "check out / pay",
pathFormatted: "group_check-out---pay-1330085069",
stats: {
    "name": "pay",
    "numberOfRequests": {
        "total": "12",
        "ok": "0",
        "ko": "12"
    },
    "minResponseTime": {
        "total": "52",
        "ok": "-",
        "ko": "52"
    },
    "maxResponseTime": {
        "total": "70",
        "ok": "-",
        "ko": "70"
    },
    "meanResponseTime": {
        "total": "58",
        "ok": "-",
        "ko": "58"
    },
    "standardDeviation": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    },
    "percentiles1": {
        "total": "55",
        "ok": "-",
        "ko": "55"
    },
    "percentiles2": {
        "total": "63",
        "ok": "-",
        "ko": "63"
    },
    "percentiles3": {
        "total": "70",
        "ok": "-",
        "ko": "70"
    },
    "percentiles4": {
        "total": "70",
        "ok": "-",
        "ko": "70"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 0,
    "percentage": 0.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 12,
    "percentage": 100.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    }
},
contents: {
"req_get--fail--1281847709": {
        type: "REQUEST",
        name: "GET /fail",
path: "check out / pay / GET /fail",
pathFormatted: "req_check-out---pay--1680744225",
stats: {
    "name": "GET /fail",
    "numberOfRequests": {
        "total": "12",
        "ok": "0",
        "ko": "12"
    },
    "minResponseTime": {
        "total": "0",
        "ok": "-",
        "ko": "0"
    },
    "maxResponseTime": {
        "total": "9",
        "ok": "-",
        "ko": "9"
    },
    "meanResponseTime": {
        "total": "3",
        "ok": "-",
        "ko": "3"
    },
    "standardDeviation": {
        "total": "3",
        "ok": "-",
        "ko": "3"
    },
    "percentiles1": {
        "total": "2",
        "ok": "-",
        "ko": "2"
    },
    "percentiles2": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    },
    "percentiles3": {
        "total": "9",
        "ok": "-",
        "ko": "9"
    },
    "percentiles4": {
        "total": "9",
        "ok": "-",
        "ko": "9"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 0,
    "percentage": 0.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 12,
    "percentage": 100.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    }
}
    },"req_get--slow--1281449658": {
        type: "REQUEST",
        name: "GET /slow",
path: "check out / pay / GET /slow",
pathFormatted: "req_check-out---pay--1680346174",
stats: {
    "name": "GET /slow",
    "numberOfRequests": {
        "total": "12",
        "ok": "12",
        "ko": "0"
    },
    "minResponseTime": {
        "total": "51",
        "ok": "51",
        "ko": "-"
    },
    "maxResponseTime": {
        "total": "61",
        "ok": "61",
        "ko": "-"
    },
    "meanResponseTime": {
        "total": "55",
        "ok": "55",
        "ko": "-"
    },
    "standardDeviation": {
        "total": "3",
        "ok": "3",
        "ko": "-"
    },
    "percentiles1": {
        "total": "53",
        "ok": "53",
        "ko": "-"
    },
    "percentiles2": {
        "total": "58",
        "ok": "58",
        "ko": "-"
    },
    "percentiles3": {
        "total": "61",
        "ok": "61",
        "ko": "-"
    },
    "percentiles4": {
        "total": "61",
        "ok": "61",
        "ko": "-"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 12,
    "percentage": 100.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 0,
    "percentage": 0.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "6",
        "ko": "-"
    }
}
    }
}

     },"req_get--slow--1281449658": {
        type: "REQUEST",
        name: "GET /slow",
path: "check out / GET /slow",
pathFormatted: "req_check-out---get--677249621",
stats: {
    "name": "GET /slow",
    "numberOfRequests": {
        "total": "12",
        "ok": "12",
        "ko": "0"
    },
    "minResponseTime": {
        "total": "50",
        "ok": "50",
        "ko": "-"
    },
    "maxResponseTime": {
        "total": "62",
        "ok": "62",
        "ko": "-"
    },
    "meanResponseTime": {
        "total": "55",
        "ok": "55",
        "ko": "-"
    },
    "standardDeviation": {
        "total": "4",
        "ok": "4",
        "ko": "-"
    },
    "percentiles1": {
        "total": "54",
        "ok": "54",
        "ko": "-"
    },
    "percentiles2": {
        "total": "60",
        "ok": "60",
        "ko": "-"
    },
    "percentiles3": {
        "total": "62",
        "ok": "62",
        "ko": "-"
    },
    "percentiles4": {
        "total": "62",
        "ok": "62",
        "ko": "-"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 12,
    "percentage": 100.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 0,
    "percentage": 0.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "6",
        "ko": "-"
    }
}
    }
}

     },"req_get--fast--1281847391": {
        type: "REQUEST",
        name: "GET /fast",
path: "GET /fast",
pathFormatted: "req_get--fast--1281847391",
stats: {
    "name": "GET /fast",
    "numberOfRequests": {
        "total": "12",
        "ok": "12",
        "ko": "0"
    },
    "minResponseTime": {
        "total": "1",
        "ok": "1",
        "ko": "-"
    },
    "maxResponseTime": {
        "total": "522",
        "ok": "522",
        "ko": "-"
    },
    "meanResponseTime": {
        "total": "129",
        "ok": "129",
        "ko": "-"
    },
    "standardDeviation": {
        "total": "220",
        "ok": "220",
        "ko": "-"
    },
    "percentiles1": {
        "total": "2",
        "ok": "2",
        "ko": "-"
    },
    "percentiles2": {
        "total": "502",
        "ok": "502",
        "ko": "-"
    },
    "percentiles3": {
        "total": "522",
        "ok": "522",
        "ko": "-"
    },
    "percentiles4": {
        "total": "522",
        "ok": "522",
        "ko": "-"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 12,
    "percentage": 100.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 0,
    "percentage": 0.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "6",
        "ko": "-"
    }
}
    },"req_get--fast--with-1881721136": {
        type: "REQUEST",
        name: "GET /fast, with &quot;more&quot;",
path: "GET /fast, with &quot;more&quot;",
pathFormatted: "req_get--fast--with-1881721136",
stats: {
    "name": "GET /fast, with &quot;more&quot;",
    "numberOfRequests": {
        "total": "12",
        "ok": "0",
        "ko": "12"
    },
    "minResponseTime": {
        "total": "1",
        "ok": "-",
        "ko": "1"
    },
    "maxResponseTime": {
        "total": "13",
        "ok": "-",
        "ko": "13"
    },
    "meanResponseTime": {
        "total": "3",
        "ok": "-",
        "ko": "3"
    },
    "standardDeviation": {
        "total": "4",
        "ok": "-",
        "ko": "4"
    },
    "percentiles1": {
        "total": "2",
        "ok": "-",
        "ko": "2"
    },
    "percentiles2": {
        "total": "4",
        "ok": "-",
        "ko": "4"
    },
    "percentiles3": {
        "total": "13",
        "ok": "-",
        "ko": "13"
    },
    "percentiles4": {
        "total": "13",
        "ok": "-",
        "ko": "13"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 0,
    "percentage": 0.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 12,
    "percentage": 100.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    }
}
    },"req_get--moved--1075679218": {
        type: "REQUEST",
        name: "GET /moved",
path: "GET /moved",
pathFormatted: "req_get--moved--1075679218",
stats: {
    "name": "GET /moved",
    "numberOfRequests": {
        "total": "12",
        "ok": "12",
        "ko": "0"
    },
    "minResponseTime": {
        "total": "1",
        "ok": "1",
        "ko": "-"
    },
    "maxResponseTime": {
        "total": "8",
        "ok": "8",
        "ko": "-"
    },
    "meanResponseTime": {
        "total": "3",
        "ok": "3",
        "ko": "-"
    },
    "standardDeviation": {
        "total": "3",
        "ok": "3",
        "ko": "-"
    },
    "percentiles1": {
        "total": "1",
        "ok": "1",
        "ko": "-"
    },
    "percentiles2": {
        "total": "7",
        "ok": "7",
        "ko": "-"
    },
    "percentiles3": {
        "total": "8",
        "ok": "8",
        "ko": "-"
    },
    "percentiles4": {
        "total": "8",
        "ok": "8",
        "ko": "-"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 12,
    "percentage": 100.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 0,
    "percentage": 0.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "6",
        "ko": "-"
    }
}
    },"req_get--moved-redi-1823818847": {
        type: "REQUEST",
        name: "GET /moved Redirect 1",
path: "GET /moved Redirect 1",
pathFormatted: "req_get--moved-redi-1823818847",
stats: {
    "name": "GET /moved Redirect 1",
    "numberOfRequests": {
        "total": "12",
        "ok": "12",
        "ko": "0"
    },
    "minResponseTime": {
        "total": "0",
        "ok": "0",
        "ko": "-"
    },
    "maxResponseTime": {
        "total": "9",
        "ok": "9",
        "ko": "-"
    },
    "meanResponseTime": {
        "total": "3",
        "ok": "3",
        "ko": "-"
    },
    "standardDeviation": {
        "total": "3",
        "ok": "3",
        "ko": "-"
    },
    "percentiles1": {
        "total": "2",
        "ok": "2",
        "ko": "-"
    },
    "percentiles2": {
        "total": "7",
        "ok": "7",
        "ko": "-"
    },
    "percentiles3": {
        "total": "9",
        "ok": "9",
        "ko": "-"
    },
    "percentiles4": {
        "total": "9",
        "ok": "9",
        "ko": "-"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 12,
    "percentage": 100.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 0,
    "percentage": 0.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "6",
        "ko": "-"
    }
}
    },"req_get--missing-1185269761": {
        type: "REQUEST",
        name: "GET /missing",
path: "GET /missing",
pathFormatted: "req_get--missing-1185269761",
stats: {
    "name": "GET /missing",
    "numberOfRequests": {
        "total": "12",
        "ok": "0",
        "ko": "12"
    },
    "minResponseTime": {
        "total": "0",
        "ok": "-",
        "ko": "0"
    },
    "maxResponseTime": {
        "total": "8",
        "ok": "-",
        "ko": "8"
    },
    "meanResponseTime": {
        "total": "3",
        "ok": "-",
        "ko": "3"
    },
    "standardDeviation": {
        "total": "2",
        "ok": "-",
        "ko": "2"
    },
    "percentiles1": {
        "total": "2",
        "ok": "-",
        "ko": "2"
    },
    "percentiles2": {
        "total": "5",
        "ok": "-",
        "ko": "5"
    },
    "percentiles3": {
        "total": "8",
        "ok": "-",
        "ko": "8"
    },
    "percentiles4": {
        "total": "8",
        "ok": "-",
        "ko": "8"
    },
    "group1": {
    "name": "t < 800 ms",
    "htmlName": "t < 800 ms",
    "count": 0,
    "percentage": 0.0
},
    "group2": {
    "name": "800 ms <= t < 1200 ms",
    "htmlName": "t >= 800 ms <br> t < 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group3": {
    "name": "t >= 1200 ms",
    "htmlName": "t >= 1200 ms",
    "count": 0,
    "percentage": 0.0
},
    "group4": {
    "name": "failed",
    "htmlName": "failed",
    "count": 12,
    "percentage": 100.0
},
    "meanNumberOfRequestsPerSecond": {
        "total": "6",
        "ok": "-",
        "ko": "6"
    }
}
    }
}

}
