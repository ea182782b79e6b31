// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/person_name.h"

#include "base/text.h"

#include <QStringList>

namespace tasuki::capture {

namespace {

constexpr QStringView kTitles[] = {u"様", u"さま", u"さん", u"氏"};

} // namespace

QString withoutTitle(const QString& name)
{
    for (const QStringView title : kTitles)
        if (name.endsWith(title) && name.size() > title.size())
            return name.chopped(title.size()).trimmed();
    return name;
}

QString titlePattern()
{
    QStringList titles;
    for (const QStringView title : kTitles)
        titles += title.toString();
    return titles.join(u'|');
}

QString familyName(const QString& whole)
{
    return whole.simplified().section(u' ', 0, 0);
}

bool isFamilyName(const QString& name, const QString& whole)
{
    return whole.simplified().contains(u' ') && nameFold(familyName(whole)) == nameFold(name);
}

} // namespace tasuki::capture
