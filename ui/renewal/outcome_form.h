// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

class Session;

namespace renewal {
struct RenewalItem;
}

/// What came of a renewal, recorded as one act: with the account's next renewal date and what it does to the contract
/// rows, which is said before it is done. `usualTerm`: months.
void openOutcomeForm(Session& session, QWidget* parent, const renewal::RenewalItem& item, int usualTerm);

} // namespace tasuki
