// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tasuki {

/// The sizes of the program's type, all relative to the body (10 pt).
enum class Type { Body, Caption, Section, Title, Figure };

/// Inter for Latin, the Japanese face always named: without it kanji take Chinese forms.
QFont uiFont(Type type = Type::Body);
/// For columns of figures: Inter's digits are not tabular, and Qt 6.4 cannot switch font features on.
QFont figureFont(Type type = Type::Body);

} // namespace tasuki
