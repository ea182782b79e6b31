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
// Providers of mail for anybody, with all domains below theirs: providers give their customers such.
constexpr QStringView kAnybodys[] = {
    u"gmail.com",      u"googlemail.com", u"ymail.com",       u"rocketmail.com", u"ymail.ne.jp",   u"msn.com",
    u"icloud.com",     u"me.com",         u"mac.com",         u"aol.com",        u"aim.com",       u"gmx.com",
    u"gmx.de",         u"gmx.at",         u"gmx.ch",          u"gmx.net",        u"web.de",        u"t-online.de",
    u"freenet.de",     u"proton.me",      u"protonmail.com",  u"pm.me",          u"tutanota.com",  u"fastmail.com",
    u"mail.com",       u"zohomail.com",   u"mail.ru",         u"yandex.ru",      u"yandex.com",    u"free.fr",
    u"orange.fr",      u"wanadoo.fr",     u"laposte.net",     u"libero.it",      u"comcast.net",   u"att.net",
    u"sbcglobal.net",  u"verizon.net",    u"bellsouth.net",   u"btinternet.com", u"docomo.ne.jp",  u"ezweb.ne.jp",
    u"au.com",         u"softbank.ne.jp", u"vodafone.ne.jp",  u"disney.ne.jp",   u"ymobile.ne.jp", u"ymobile1.ne.jp",
    u"willcom.com",    u"pdx.ne.jp",      u"emnet.ne.jp",     u"uqmobile.jp",    u"rakuten.jp",    u"rakumail.jp",
    u"nifty.com",      u"nifty.ne.jp",    u"biglobe.ne.jp",   u"ocn.ne.jp",      u"so-net.ne.jp",  u"so-net.jp",
    u"plala.or.jp",    u"dti.ne.jp",      u"asahi-net.or.jp", u"dion.ne.jp",     u"auone-net.jp",  u"jcom.home.ne.jp",
    u"jcom.zaq.ne.jp", u"zaq.ne.jp",      u"eonet.ne.jp",     u"hi-ho.ne.jp",    u"odn.ne.jp",     u"infoseek.jp",
    u"excite.co.jp",   u"goo.jp",         u"mail.goo.ne.jp",  u"qq.com",         u"foxmail.com",   u"163.com",
    u"126.com",        u"sina.com",       u"sina.cn",         u"sohu.com",       u"naver.com",     u"hanmail.net",
    u"daum.net"};
// … that have a domain in every country: yahoo.co.jp, hotmail.fr.
constexpr QStringView kEverywhere[] = {u"yahoo.", u"outlook.", u"hotmail.", u"live."};

bool isAnybodys(const QString& domain)
{
    return std::ranges::any_of(kAnybodys,
                               [&](QStringView one) {
                                   return domain.endsWith(one)
                                          && (domain.size() == one.size()
                                              || domain[domain.size() - one.size() - 1] == u'.');
                               })
           || std::ranges::any_of(kEverywhere, [&](QStringView one) { return domain.startsWith(one); });
}

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
    return domain.contains(u'.') && !isAnybodys(domain) ? domain : QString();
}

} // namespace tasuki::account
