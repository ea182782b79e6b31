// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QWidget;

namespace tasuki {

class Session;
struct Touchpoint;

/// Logs a touchpoint without leaving the list. The draft is the same as on the account's page.
void openTouchpointDialog(Session& session, QWidget* parent, AccountId account);
/// Changes one that was written down: its day, kind, minutes, mood, member and text, as one act. What is typed and not
/// saved is a draft of its own.
void openTouchpointEditor(Session& session, QWidget* parent, const Touchpoint& touchpoint);

} // namespace tasuki
