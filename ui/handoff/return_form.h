// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QString;
class QWidget;

namespace tasuki {

class Session;

/// Why a handoff goes back: a reason of the list, and a text. `name`: what the handoff is called.
void openReturnForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name);

} // namespace tasuki
