// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>

namespace tasuki {

/// The rules for what QStyle cannot say well: buttons, chips, inputs, cards, menus, tabs. Widgets choose theirs by the
/// dynamic property "kind" (`setKind`), not by class or object name.
QString styleSheet(const Tokens& tokens);

/// Sets the property that the rules select by, and re-polishes.
void setKind(QWidget* widget, const char* kind);
/// Sets any other state that the rules select by ("invalid").
void setStyleState(QWidget* widget, const char* name, bool on);

} // namespace tasuki
