// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/waiting_row.h"

#include <functional>
#include <vector>

class QWidget;

namespace tasuki {

class Session;

/// Asks which account these rows belong to: what the files call it is its key from then on, and every row that waits
/// for that key comes in.
void openWaitingForm(Session& session, QWidget* parent, std::vector<imports::WaitingRow> rows);

/// Asks what a new account is called whose name the file does not tell; `make` adds it.
void openNewAccountForm(Session& session, QWidget* parent, const imports::WaitingRow& row,
                        std::function<void(const QString& name)> make);

} // namespace tasuki
