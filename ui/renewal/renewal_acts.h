// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/renewal_columns.h"

#include <functional>
#include <vector>

class QPoint;
class QWidget;

/// What is done to the renewals that are chosen in a list.
namespace tasuki::renewal {

/// What will come of them, as one act. `then`: see Session::run().
void setCallOf(Session& session, const std::vector<RenewalRow>& rows, RenewalCall call,
               const std::function<void()>& then = {});
/// A menu of the calls, which the keyboard is in at once.
void chooseCallOf(Session& session, QWidget* parent, const std::vector<RenewalRow>& rows, const QPoint& at,
                  const std::function<void(RenewalCall)>& chosen);

} // namespace tasuki::renewal
