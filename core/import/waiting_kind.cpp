// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_row.h"
#include "kind/kind.h"

namespace tasuki {

extern constinit const Kind kWaitingRowKind = {
    .table = &kTableInfo<imports::WaitingRow>, .name = {u"Waiting row", u"保留の行"}, .called = "row_key"};

} // namespace tasuki
