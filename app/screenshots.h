// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tasuki {

class Desk;
class Theme;

/// Draws every page of the desk's window, light and dark, into `folder`; returns the files in order.
Result<QStringList> drawScreenshots(Desk& desk, Theme& theme, const QString& folder);

} // namespace tasuki
