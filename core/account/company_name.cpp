// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/company_name.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tasuki::account {

namespace {

constexpr QStringView kForms[] = {u"inc",  u"incorporated", u"co",  u"company", u"ltd", u"limited", u"llc", u"llp",
                                  u"corp", u"corporation",  u"plc", u"gmbh",    u"ag",  u"kk",      u"bv",  u"sa",
                                  u"sas",  u"srl",          u"pty", u"pte",     u"oy",  u"ab",      u"gk"};
constexpr QStringView kAddressed[] = {u"御中", u"様", u"さま"};
constexpr QStringView kAnybodys[] = {
    u"gmail.com",   u"googlemail.com", u"yahoo.com",      u"yahoo.co.jp",   u"ymail.ne.jp",    u"outlook.com",
    u"outlook.jp",  u"hotmail.com",    u"hotmail.co.jp",  u"live.com",      u"live.jp",        u"msn.com",
    u"icloud.com",  u"me.com",         u"mac.com",        u"aol.com",       u"gmx.com",        u"gmx.de",
    u"gmx.net",     u"web.de",         u"t-online.de",    u"proton.me",     u"protonmail.com", u"docomo.ne.jp",
    u"ezweb.ne.jp", u"au.com",         u"softbank.ne.jp", u"i.softbank.jp", u"nifty.com",      u"biglobe.ne.jp",
    u"ocn.ne.jp",   u"so-net.ne.jp",   u"plala.or.jp",    u"qq.com",        u"163.com",        u"naver.com"};

bool isForm(QString word)
{
    word.removeIf([](QChar c) { return c == u'.' || c == u','; });
    return std::ranges::find(kForms, QStringView(word)) != std::end(kForms);
}

} // namespace

QString companyFold(QStringView name)
{
    QString folded = searchFold(name);
    for (const QStringView word : kAddressed)
        if (folded.size() > word.size() && folded.endsWith(word)) {
            folded.chop(word.size());
            folded = folded.trimmed();
            break;
        }
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isForm(words.back()))
        words.removeLast();
    while (words.size() > 1 && isForm(words.front()))
        words.removeFirst();
    if (!words.isEmpty())
        while (words.back().endsWith(u',') || words.back().endsWith(u'.'))
            words.back().chop(1);
    static const QRegularExpression besideJapanese(QStringLiteral("(?<=[^\\x00-\\x7f]) | (?=[^\\x00-\\x7f])"));
    folded = words.join(u' ').remove(besideJapanese);
    return folded.isEmpty() ? nameFold(name) : folded;
}

QString companyDomain(QStringView mail)
{
    const qsizetype at = mail.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : mail.sliced(at + 1).trimmed().toString().toLower();
    const bool isAnybodys = std::ranges::find(kAnybodys, QStringView(domain)) != std::end(kAnybodys);
    return domain.contains(u'.') && !isAnybodys ? domain : QString();
}

} // namespace tasuki::account
