// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tasuki {

/// Full-width letters, digits and signs as ASCII; every kind of space as one; none at the ends: the form in which
/// numbers and dates are read.
QString narrow(QStringView text);

} // namespace tasuki
