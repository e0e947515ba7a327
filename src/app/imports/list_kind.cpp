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

domain::ImportForm import_form_of(documents::WishForm form) {
    switch (form) {
        case documents::WishForm::one_per_row:
            return domain::ImportForm::one_per_row;
        case documents::WishForm::several_per_row:
            return domain::ImportForm::several_per_row;
        case documents::WishForm::matrix:
            return domain::ImportForm::matrix;
    }
    return domain::ImportForm::one_per_row;
}

}  // namespace gyoryu::app
