// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "kpi/kpi_page.h"
#include "kpi/kpi_pdf.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "report/more_source.h"
#include "revenue/revenue_store.h"
#include "shell/language.h"
#include "widgets/format.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The text of a PDF as another program reads it.
QString textOf(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE_METHOD(AccountShell, "the KPI report's text can be searched and its figures are the engine's", "[ui][report]")
{
    const QString path = dir.path(QStringLiteral("k.pdf"));
    const auto book = session->sharedBook();
    for (const TermLanguage words : {TermLanguage::English, TermLanguage::Japanese}) {
        language.set(words == TermLanguage::Japanese ? QStringLiteral("ja") : QStringLiteral("en"));
        REQUIRE(
            report::writeKpiPdf({book,
                                 {},
                                 {},
                                 QStringLiteral("株式会社の台帳"),
                                 session->today(),
                                 words,
                                 {},
                                 std::make_shared<kpi::MoreReader>(session->db(), [this] { return session->today(); })},
                                path));
        const QString text = textOf(path);
        const Month last = Month::of(session->today()) - 1;
        const auto figures = revenue::figures(revenue::select(*book), last, last, 12).front().front();
        CHECK(text.contains(percent(figures.nrr())));
        CHECK(text.contains(percent(figures.grr())));
        CHECK(text.contains(money(figures.ending(), QStringLiteral("JPY"))));
        // The figures beside retention stand in a table of their own.
        const auto facts = report::moreFactsOf(session->db(), session->today());
        const auto more = revenue::MoreSelection(*book, *facts).figures({{{}, last - 12, last, false}})[0][0];
        CHECK(text.contains(number(more.users)));
        CHECK(text.contains(percent(revenue::valueOf(revenue::Metric::CoreAdoption, more))));
        CHECK(text.contains(money(more.grossArr(), QStringLiteral("JPY"))));
        // The cohorts: each of the last quarters with what is left of it.
        const QString heading = words == TermLanguage::Japanese ? QStringLiteral("コホート別の継続率")
                                                                : QStringLiteral("Retention by cohort");
        const qsizetype cohorts = text.indexOf(heading);
        REQUIRE(cohorts > 0);
        const QStringList lines = text.mid(cohorts).split(u'\n');
        const auto cells = revenue::cohorts(revenue::select(*book), last, revenue::CohortStep::Quarter,
                                            FiscalCalendar(book->fiscalStart));
        REQUIRE_FALSE(cells.empty());
        const Month youngest = cells.back().cohort;
        for (const revenue::CohortCell& cell : cells) {
            if (cell.cohort < youngest - 33 || cell.age > 11)
                continue;
            const Month first = cell.cohort - 2;
            const QString name = QStringLiteral("%1/%2")
                                     .arg(first.year() % 100, 2, 10, QLatin1Char('0'))
                                     .arg(first.month(), 2, 10, QLatin1Char('0'));
            const auto line =
                std::ranges::find_if(lines, [&](const QString& l) { return l.trimmed().startsWith(name); });
            REQUIRE(line != lines.end());
            const QStringList shown = line->simplified().split(u' ');
            REQUIRE(shown.size() > cell.age + 1);
            CHECK(shown[cell.age + 1]
                  == percent(cell.retainedMrr.toDouble() / cell.cohortMrr.toDouble(), 1).chopped(1));
        }
        CHECK(text.contains(QStringLiteral("株式会社の台帳"))); // no radicals in place of kanji
        CHECK(text.contains(words == TermLanguage::Japanese ? QStringLiteral("顧客解約率")
                                                            : QStringLiteral("Logo churn")));
        const qsizetype pages = text.count(u'\f');
        CHECK(pages >= 1);
        CHECK(pages <= 3);
        CHECK(text.contains(QString::number(pages)));
    }
    // Charts are vectors: no picture is in the file.
    CHECK_FALSE(readFile(path).contains("/Subtype /Image"));
}

TEST_CASE_METHOD(AccountShell, "the box of the period that still runs is whole in the report's legend", "[ui][report]")
{
    const QString path = dir.path(QStringLiteral("k.pdf"));
    REQUIRE(report::writeKpiPdf(
        {session->sharedBook(), {}, {}, QStringLiteral("book"), session->today(), TermLanguage::English, {}, nullptr},
        path));
    constexpr double kPoints = 0.75; // of what the report is laid out in
    constexpr int kPixels = 8;       // a point
    QProcess words;
    words.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    REQUIRE(words.waitForFinished());
    const QString boxes = QString::fromUtf8(words.readAllStandardOutput());
    const QRegularExpression word(QStringLiteral(
        "<page |<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">in</word>"));
    int page = 0;
    int whole = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        page += match.hasCaptured(1) ? 0 : 1;
        if (!match.hasCaptured(1))
            continue;
        // 8 × 8, 14 before the word: a frame of ink with lines within.
        const QRectF box(match.captured(1).toDouble() - 14 * kPoints,
                         (match.captured(2).toDouble() + match.captured(3).toDouble()) / 2 - 4 * kPoints, 8 * kPoints,
                         8 * kPoints);
        const QString picture = dir.path(QStringLiteral("box"));
        QProcess painter;
        painter.start(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QString::number(72 * kPixels), QStringLiteral("-f"), QString::number(page),
                       QStringLiteral("-l"), QString::number(page), QStringLiteral("-x"),
                       QString::number(int((box.left() - 2) * kPixels)), QStringLiteral("-y"),
                       QString::number(int((box.top() - 3) * kPixels)), QStringLiteral("-W"),
                       QString::number(int((box.width() + 4) * kPixels)), QStringLiteral("-H"),
                       QString::number(int((box.height() + 6) * kPixels)), QStringLiteral("-png"),
                       QStringLiteral("-singlefile"), path, picture});
        REQUIRE(painter.waitForFinished());
        const QImage image(picture + QStringLiteral(".png"));
        REQUIRE_FALSE(image.isNull());
        // Along the first and the last row and column with ink there is ink all the way: that is a frame.
        const auto dark = [&](int x, int y) { return qGray(image.pixel(x, y)) < 160; };
        QRect ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (dark(x, y))
                    ink |= QRect(x, y, 1, 1);
        if (ink.isEmpty())
            continue;
        const auto run = [&](bool across, int at) {
            int count = 0;
            for (int i = across ? ink.left() : ink.top(); i <= (across ? ink.right() : ink.bottom()); ++i)
                count += across ? dark(i, at) : dark(at, i);
            return count;
        };
        const bool square = std::abs(ink.width() - ink.height()) <= 3 && ink.width() >= int(8 * kPoints * kPixels) - 2;
        const bool frame = run(true, ink.top() + 2) >= ink.width() - 2 && run(true, ink.bottom() - 2) >= ink.width() - 2
                           && run(false, ink.left() + 2) >= ink.height() - 2
                           && run(false, ink.right() - 2) >= ink.height() - 2;
        whole += square && frame ? 1 : 0;
    }
    CHECK(whole >= 1);
}

TEST_CASE_METHOD(AccountShell, "a report that cannot be written leaves what was there", "[ui][report]")
{
    const QString path = dir.path(QStringLiteral("k.pdf"));
    writeFile(path, "before");
    CHECK_FALSE(report::writeKpiPdf(
        {std::make_shared<revenue::Book>(), {}, {}, {}, session->today(), TermLanguage::English}, path));
    CHECK(readFile(path) == "before");
    CHECK_FALSE(report::writeKpiPdf({session->sharedBook(), {}, {}, {}, session->today(), TermLanguage::English},
                                    dir.path(QStringLiteral("none/k.pdf"))));
}

#ifdef Q_OS_LINUX

TEST_CASE_METHOD(AccountShell, "P5: a KPI report without room keeps the old file, and is whole with it",
                 "[ui][report][promises][P5]")
{
    const QString path = dir.path(QStringLiteral("k.pdf"));
    const auto book = session->sharedBook();
    const auto write = [&] {
        return report::writeKpiPdf({book, {}, {}, QStringLiteral("w"), session->today(), TermLanguage::English, {}, {}},
                                   path);
    };
    REQUIRE(write());
    const QByteArray good = test::readFile(path);
    REQUIRE(good.size() > 20'000);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t room : {rlim_t(0), rlim_t(1024), rlim_t(good.size()) / 2, rlim_t(good.size()) - 64}) {
        INFO(room);
        test::writeFile(path, "old");
        const rlimit limit{room, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto refused = write();
        setrlimit(RLIMIT_FSIZE, &before);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DiskFull);
        CHECK(test::readFile(path) == QByteArray("old"));
    }
    // Its parts need no room of their own.
    const QByteArray folder = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // where nobody may write
    const auto written = write();
    folder.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", folder);
    REQUIRE(written);
    CHECK(qAbs(test::readFile(path).size() - good.size()) < 64); // the time at which it was made
    CHECK(test::readFile(path).trimmed().endsWith("%%EOF"));
    std::signal(SIGXFSZ, SIG_DFL);
}

TEST_CASE_METHOD(AccountShell, "no report or picture is written over a workspace", "[ui][report][promises]")
{
    const QString link = dir.path(QStringLiteral("k.pdf"));
    REQUIRE(QFile::link(workspace->path(), link));
    for (const QString& path : {workspace->path(), link}) {
        const auto refused = report::writeKpiPdf(
            {session->sharedBook(), {}, {}, QStringLiteral("w"), session->today(), TermLanguage::English, {}, {}},
            path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text.contains(QStringLiteral("is a workspace")));
    }
    CHECK(workspace->db().integrityFindings(false).isEmpty());
}

#endif

TEST_CASE_METHOD(AccountShell, "a KPI report whose figures cannot be read is not written, and says so", "[ui][report]")
{
    const QString path = dir.path(QStringLiteral("k.pdf"));
    const auto book = session->sharedBook();
    workspace->db().execute("ALTER TABLE usage RENAME TO gone");
    const auto refused =
        report::writeKpiPdf({book,
                             {},
                             {},
                             QStringLiteral("w"),
                             session->today(),
                             TermLanguage::English,
                             {},
                             std::make_shared<kpi::MoreReader>(session->db(), [this] { return session->today(); })},
                            path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("Couldn't read")));
    CHECK_FALSE(QFile::exists(path));
    workspace->db().execute("ALTER TABLE gone RENAME TO usage");
}
