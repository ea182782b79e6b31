// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QColor;

namespace tasuki {

/// The role of the icon, which decides its tint.
enum class IconRole { Text2, Text, Text3, Accent, OnAccent, Good, Warn, Bad, Info };

/// The Lucide icon `name` ("users"). It takes its tint from the application's palette each time it is painted, so an
/// icon that was set once follows a switch of the theme. A null icon where there is no such name.
QIcon themeIcon(const QString& name, IconRole role = IconRole::Text2);

/// The same, drawn once in `color`, for painting by hand. `size` in device independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

} // namespace tasuki
