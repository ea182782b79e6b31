// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/waiting_row.h"

#include <vector>

class QWidget;

namespace tasuki {

class Session;

/// Asks which account these rows belong to: what the files call it is its key from then on, and every row that waits
/// for that key comes in.
void openWaitingForm(Session& session, QWidget* parent, std::vector<imports::WaitingRow> rows);

} // namespace tasuki
