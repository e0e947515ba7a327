#include "app/imports/list_kind.h"

namespace gyoryu::app {

documents::ListKind list_kind_of(domain::ImportKind kind) {
    switch (kind) {
        case domain::ImportKind::participants:
            return documents::ListKind::participants;
        case domain::ImportKind::interpreters:
            return documents::ListKind::interpreters;
        case domain::ImportKind::requests:
            return documents::ListKind::requests;
    }
    return documents::ListKind::participants;
}

}  // namespace gyoryu::app
