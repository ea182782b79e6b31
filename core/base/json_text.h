// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki {

/// UTF-8 that QJsonDocument::fromJson() reads back whole. Qt 6.4 drops a byte order mark at the start of a string that
/// stands there as it is, but not one that is escaped.
inline QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

} // namespace tasuki
