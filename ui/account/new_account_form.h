// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// A new account: what is needed to begin with; the rest is on its page.
void openNewAccountForm(Session& session, QWidget* parent, std::function<void(AccountId)> created);

} // namespace tasuki
