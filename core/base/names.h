// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QStringList>

namespace tasuki {

/// Names one after the other in a sentence or a field: a、b in Japanese, else a, b.
QString joined(const QStringList& names, TermLanguage language);

/// The people whom a text names that should name one.
struct NamedPeople {
    QStringList names;     ///< one where it is the name of one person
    bool isCertain = true; ///< else they are several only where one of them is somebody by that name alone
};

/// Parts 佐藤・鈴木, 佐藤、鈴木, 佐藤/鈴木, Sato & Kato, 佐藤と鈴木 and 佐藤 他2名. One person are ジョン・スミス,
/// 佐藤（東京・大阪) and an address; サトウ・スズキ and "Sato, Kato" may be one or two.
NamedPeople peopleIn(const QString& text);

} // namespace tasuki
