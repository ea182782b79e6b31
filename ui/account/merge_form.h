// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// Makes one account of two: asks for the other one and which of them stays, and shows before it is done what moves,
/// what is given up and which months change. `other` may be chosen already. `merged`: the account that stays.
void openMergeForm(Session& session, QWidget* parent, AccountId account, AccountId other,
                   std::function<void(AccountId)> merged);

} // namespace tasuki
