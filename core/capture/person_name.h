// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How people are called in a text: 田中様, 田中さん, 田中.
namespace tasuki::capture {

/// 田中様 and 田中さん are 田中; a name that is nothing but a title stays.
QString withoutTitle(const QString& name);
/// What withoutTitle() takes away, as alternatives of a regular expression.
QString titlePattern();
/// What stands before the first space; all of a name without one.
QString familyName(const QString& whole);
/// Whether somebody of this whole name is meant by the family name alone; not by a whole name without one.
bool isFamilyName(const QString& name, const QString& whole);

} // namespace tasuki::capture
