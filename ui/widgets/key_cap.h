// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace tasuki {

/// A key as it is written on a keyboard; nothing for an empty one.
int keyCapWidth(const QString& key);
/// Paints it at the right edge `right` of the row; returns its width.
int paintKeyCap(QPainter* painter, const QRect& row, int right, const QString& key, const QPalette& palette);

} // namespace tasuki
