// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// Accepts the handoff: at once, or by a form where its route asks the receiver for a summary. `then`: see
/// Session::run().
void acceptHandoff(Session& session, QWidget* parent, const Handoff& handoff, const QString& name,
                   const std::function<void()>& then = {});
/// The form: the receiver's summary, and what is still open and becomes tasks.
void openAcceptForm(Session& session, QWidget* parent, const Handoff& handoff, const QString& name, bool withConditions,
                    const std::function<void()>& then = {});

} // namespace tasuki
