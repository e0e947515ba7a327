#include "server/route.h"

namespace gyoryu::server {

std::string_view name_of(Access access) {
    switch (access) {
        case Access::anyone:
            return "anyone";
        case Access::signed_in:
            return "signed_in";
        case Access::member:
            return "member";
        case Access::organiser:
            return "organiser";
        case Access::owner:
            return "owner";
        case Access::person:
            return "person";
        case Access::organiser_or_person:
            return "organiser_or_person";
    }
    return "";
}

}  // namespace gyoryu::server
