// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/menus.h"

#include <QDate>

namespace tasuki {

class Session;

/// The days until which something is usually snoozed, each once, as entries of a menu. Empty where the company's
/// holidays could not be read, which was said.
std::vector<MenuOption> snoozeDays(Session& session, const std::function<void(QDate)>& chosen);

} // namespace tasuki
