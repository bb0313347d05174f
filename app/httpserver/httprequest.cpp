// SPDX-License-Identifier: MIT
#include "app/httpserver/httprequest.h"

namespace bellpush {

int httpStatus(RequestFault fault)
{
    switch (fault) {
    case RequestFault::Unreadable:
    case RequestFault::CutOff:
        return 400;
    case RequestFault::TooSlow:
        return 408;
    case RequestFault::BodyTooLong:
        return 413;
    case RequestFault::Packed:
        return 415;
    case RequestFault::OtherHost:
        return 421;
    case RequestFault::HeadTooLong:
        return 431;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
