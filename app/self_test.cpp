// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include "account/account_rules.h"
#include "account/account_store.h"
#include "base/clock.h"
#include "kpi/kpi_pdf.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"
#include "shell/language.h"
#include "storage/engine.h"
#include "theme/icons.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

namespace tasuki {

namespace {

SelfCheck good(const char* name, const QString& seen)
{
    return {QString::fromLatin1(name), true, seen};
}

SelfCheck bad(const char* name, const QString& seen)
{
    return {QString::fromLatin1(name), false, seen};
}

SelfCheck bad(const char* name, const Error& error)
{
    return bad(name, error.detail.isEmpty() ? error.text : error.text + QStringLiteral(" | ") + error.detail);
}

SelfCheck checkVersion()
{
    return good("version",
                QStringLiteral("tasuki " TASUKI_VERSION ", Qt %1, %2 %3")
                    .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
}

SelfCheck checkEngine()
{
    const storage::EngineFacts facts = storage::engineFacts();
    if (!facts.missing.isEmpty())
        return bad("SQLite",
                   QStringLiteral("%1 lacks: %2").arg(facts.version, facts.missing.join(QStringLiteral(", "))));
    return good("SQLite",
                facts.version
                    + (facts.fullTextSearch ? QStringLiteral(", with FTS5") : QStringLiteral(", without FTS5")));
}

/// `names`: what the family is called, in this order; the same face has a Japanese name in some versions.
SelfCheck checkFont(const QStringList& names, const char* package)
{
    const QStringList families = QFontDatabase::families();
    for (const QString& name : names)
        if (families.contains(name))
            return good("font", name);
    return bad("font",
               QStringLiteral("%1 is not installed (Debian: %2)").arg(names.first(), QString::fromLatin1(package)));
}

SelfCheck checkTranslations(Language& language)
{
    language.set(QStringLiteral("ja"));
    const QString own = QCoreApplication::translate("report", "KPI report");
    // Not written into the call: lupdate would take it for a sentence of ours.
    constexpr const char* kQtContext = "QPlatformTheme";
    constexpr const char* kQtWord = "Cancel";
    const QString qt = QCoreApplication::translate(kQtContext, kQtWord);
    if (own == u"KPI report")
        return bad("translations", QStringLiteral("the program's own Japanese words are not loaded"));
    if (qt == QLatin1String(kQtWord))
        return bad("translations",
                   QStringLiteral("Qt's Japanese words are not installed (Debian: qt6-translations-l10n)"));
    return good("translations", own + QStringLiteral(", ") + qt);
}

SelfCheck checkIcons()
{
    constexpr int kSize = 32;
    const QImage image = iconPixmap(QStringLiteral("users"), Qt::black, kSize, 1).toImage();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    if (drawn == 0)
        return bad("icons", QStringLiteral("an SVG icon is drawn empty"));
    return good("icons", QStringLiteral("SVG, %1 of %2 pixels drawn").arg(drawn).arg(kSize * kSize));
}

SelfCheck checkTimeZones()
{
    const QTimeZone tokyo("Asia/Tokyo");
    const QDateTime noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    if (!tokyo.isValid() || tokyo.offsetFromUtc(noon) != 9 * 60 * 60)
        return bad("time zones", QStringLiteral("Asia/Tokyo is not known (Debian: tzdata)"));
    return good("time zones", QStringLiteral("this machine: %1, %2")
                                  .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                                       noon.toTimeZone(QTimeZone::systemTimeZone()).toString(Qt::ISODate)));
}

/// What stands in the workspace, to compare it with what is read later.
struct Written {
    Account account;
    std::shared_ptr<const revenue::Book> book;
};

Result<Written> write(const QString& path, Clock& clock)
{
    auto workspace = Workspace::create(path, QStringLiteral("JPY"), 4, clock);
    if (!workspace)
        return workspace.error();
    Workspace& open = **workspace;
    Account account;
    account.name = QStringLiteral("株式会社 襷 𠮷野");
    const auto created = account::create(account, {}, open.act());
    if (!created)
        return created.error();
    TASUKI_TRY(open.apply(created->edit));
    Subscription row;
    row.accountId = created->account.id;
    row.startDate = clock.today().addMonths(-3);
    row.mrr = Amount::fromMinor(120'000);
    const auto started = revenue::startContract(row, open.act());
    if (!started)
        return started.error();
    TASUKI_TRY(open.apply(*started));
    return Written{created->account, {}};
}

Result<Written> readAgain(const QString& path, AccountId id, Clock& clock)
{
    const auto workspace = Workspace::open(path, clock);
    if (!workspace)
        return workspace.error();
    const auto found = AccountStore((*workspace)->db()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::Damaged, QStringLiteral("the account that was written is not there"), {}};
    auto book = revenue::RevenueStore((*workspace)->db()).book();
    if (!book)
        return book.error();
    return Written{**found, std::make_shared<const revenue::Book>(std::move(*book))};
}

/// A workspace that is made, changed, closed and opened again, where the path has Japanese letters and spaces.
SelfCheck checkWorkspace(const QString& folder, Clock& clock, std::shared_ptr<const revenue::Book>& book)
{
    constexpr const char* kName = "workspace";
    const QString path = QDir(folder).filePath(QStringLiteral("自己 診断.tasuki"));
    const auto written = write(path, clock);
    if (!written)
        return bad(kName, written.error());
    const auto again = readAgain(path, written->account.id, clock);
    if (!again)
        return bad(kName, again.error());
    if (again->account != written->account)
        return bad(kName, QStringLiteral("what was written is not what is read"));
    book = again->book;
    return good(kName, QStringLiteral("written and read in a path with Japanese letters and spaces, %1 bytes")
                           .arg(QFileInfo(path).size()));
}

/// The tables of a PDF that say which character each glyph stands for, by which its text is searched and copied. Qt
/// writes them plain.
QByteArray charactersOf(const QByteArray& pdf)
{
    QByteArray tables;
    for (qsizetype at = 0; (at = pdf.indexOf("begincmap", at)) >= 0;) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        if (end < 0)
            break;
        tables += pdf.mid(at, end - at).toLower();
        at = end;
    }
    return tables;
}

SelfCheck checkPdf(const QString& folder, const Clock& clock, const std::shared_ptr<const revenue::Book>& book)
{
    constexpr const char* kName = "PDF";
    if (!book)
        return bad(kName, QStringLiteral("not tried, as there is no workspace to report on"));
    const QString path = QDir(folder).filePath(QStringLiteral("報告.pdf"));
    const auto written = report::writeKpiPdf(
        {book, {}, {}, QStringLiteral("月次"), clock.today(), TermLanguage::Japanese, {}, nullptr}, path);
    if (!written)
        return bad(kName, written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(kName, file.errorString());
    const QByteArray pdf = file.readAll();
    if (!pdf.contains("BIZUDPGothic") && !pdf.contains("BIZ-UDPGothic") && !pdf.contains("BIZ#20UDPGothic"))
        return bad(kName, QStringLiteral("BIZ UDPGothic is not embedded, so Japanese may not be found in it"));
    // 月 itself, and not the radical that looks like it.
    const QByteArray characters = charactersOf(pdf);
    if (!characters.contains("<6708>") || characters.contains("<2f49>"))
        return bad(kName, QStringLiteral("its Japanese text cannot be searched"));
    return good(kName, QStringLiteral("Japanese in BIZ UDPGothic, can be searched, %1 bytes").arg(pdf.size()));
}

} // namespace

std::vector<SelfCheck> selfTest(Clock& clock)
{
    Language language;
    std::vector<SelfCheck> checks = {
        checkVersion(),
        checkEngine(),
        checkFont({QStringLiteral("Inter")}, "fonts-inter"),
        checkFont({QStringLiteral("Noto Sans CJK JP")}, "fonts-noto-cjk"),
        checkFont({QStringLiteral("BIZ UDPGothic"), QStringLiteral("BIZ UDPゴシック")}, "fonts-morisawa-bizud-gothic"),
        checkTranslations(language),
        checkIcons(),
        checkTimeZones()};
    const QTemporaryDir temporary;
    const QString folder = QDir(temporary.path()).filePath(QStringLiteral("襷 の フォルダ"));
    if (!temporary.isValid() || !QDir().mkpath(folder)) {
        checks.push_back(
            bad("workspace", QStringLiteral("no folder can be made in the system's folder for temporary files")));
        return checks;
    }
    std::shared_ptr<const revenue::Book> book;
    checks.push_back(checkWorkspace(folder, clock, book));
    checks.push_back(checkPdf(folder, clock, book));
    return checks;
}

QString lineOf(const SelfCheck& check)
{
    return (check.good ? QStringLiteral("ok      ") : QStringLiteral("FAILED  ")) + check.name + QStringLiteral(": ")
           + QString(check.seen).replace(u'\n', u' ');
}

} // namespace tasuki
