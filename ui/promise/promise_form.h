// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promise/promise.h"

class QWidget;

namespace tasuki {

class Session;

/// A form for a promise; one without an id is new. `parent` is the window over which it stands.
void openPromiseForm(Session& session, QWidget* parent, const Promise& promise);

} // namespace tasuki
