// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <functional>
#include <vector>

class QWidget;

namespace tasuki {

class Session;
struct Touchpoint;

/// Logs a touchpoint without leaving the list: of one account, whose draft is the same as on its page, or the same one
/// of each of several, as one act. `next` is what Ctrl+Shift+Enter does after it was saved.
void openTouchpointForm(Session& session, QWidget* parent, const std::vector<AccountId>& accounts,
                        std::function<void()> next = {});
/// Changes one that was written down: its day, kind, minutes, mood, member and text, as one act. What is typed and not
/// saved is a draft of its own.
void openTouchpointEditor(Session& session, QWidget* parent, const Touchpoint& touchpoint);

} // namespace tasuki
