// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <functional>

class QWidget;

namespace tasuki {

class Session;

// What the two ends of a handoff say to each other. `name`: the account's. `then`: see Session::run().

void openAskForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name);
void openAnswerForm(Session& session, QWidget* parent, RowId question, const std::function<void()>& then = {});
/// The receiver's own words; of a handoff that is accepted already.
void openSynthesisForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name);
/// What the sender says to them.
void openJudgeForm(Session& session, QWidget* parent, HandoffId handoff, const std::function<void()>& then = {});
void openRateForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name,
                  const std::function<void()>& then = {});

} // namespace tasuki
