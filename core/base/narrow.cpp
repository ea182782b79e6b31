// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/narrow.h"

namespace tasuki {

namespace {

QChar narrowed(QChar c)
{
    constexpr char16_t kFirstWide = u'！';
    constexpr char16_t kLastWide = u'～';
    const char16_t u = c.unicode();
    if (u >= kFirstWide && u <= kLastWide)
        return QChar(char16_t(u - kFirstWide + u'!'));
    switch (u) {
    case u'、': return u',';
    case u'−':
    case u'‐':
    case u'‑':
    case u'–': return u'-';
    case u'￥': return u'¥';
    case u'’': return u'\'';
    default: return c.isSpace() ? QChar(u' ') : c;
    }
}

} // namespace

QString narrow(QStringView text)
{
    text = text.trimmed();
    QString narrow;
    narrow.reserve(text.size());
    for (const QChar c : text)
        narrow += narrowed(c);
    return narrow;
}

} // namespace tasuki
