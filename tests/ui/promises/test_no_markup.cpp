// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/report_sheet.h"
#include "handoff/start_form.h"
#include "import/import_look.h"
#include "import/import_page.h"
#include "kind/file_kind.h"
#include "kpi/kpi_page.h"
#include "people/member_form.h"
#include "sample/sample.h"
#include "session/account_rows.h"
#include "shell/command_palette.h"
#include "shell/sheet.h"
#include "support/catch.h"
#include "support/support.h"
#include "task/tasks_page.h"
#include "ui/promises/editors.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/plain_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolTip>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// %1 is a file that nobody may open.
const char* const kPayloads[] = {
    "<img src=\"%1\">",
    "<img src='file://%1'/>",
    "<b>bold</b>",
    "<html><body background=\"%1\">x</body></html>",
    "<!DOCTYPE html><p>x</p>",
    "<a href=\"file://%1\">click</a>",
    "<table background='%1'><tr><td>x</td></tr></table>",
    "<style>@import url(file://%1);</style>x",
    "<link rel=\"stylesheet\" href=\"file://%1\">x",
    "<object data='%1'></object>",
    "<iframe src='file://%1'></iframe>",
    "<script>x()</script>y",
    "<h1>huge</h1>",
    "<font size=7>x</font>",
    "<br><br><br>x",
    "<hr>",
    "<pre>x</pre>",
    "<qt>x</qt>",
    "<span style=\"background-image:url(%1)\">x</span>",
    "&lt;b&gt;&amp;&nbsp;",
    "&copy; R&D & Sales",
    "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%1\"/></svg>",
    "![x](%1)",
    "[x](file://%1)",
    "# Title\n* item\n`code`",
    "%1 %2 %n %L1 %s %d",
    "<b",
    "\"><img src=x onerror=y>",
    "<img src=\"qrc:/%1\"><img src=\":/x\">",
    "<font color=red>x</font>\nsecond & line\tlast",
};

/// Watches that a file is not opened.
class Canary {
public:
    explicit Canary(const QString& path) : m_path(path)
    {
        writeFile(path, QByteArray("GIF89a"));
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS);
#endif
    }
    ~Canary()
    {
#ifdef Q_OS_LINUX
        ::close(m_watch);
#endif
    }
    bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        alignas(inotify_event) char buffer[1024];
        return ::read(m_watch, buffer, sizeof buffer) > 0;
#else
        return false;
#endif
    }
    const QString& path() const
    {
        return m_path;
    }

private:
    QString m_path;
    int m_watch = -1;
};

QString payload(size_t i, const QString& canary)
{
    return QString::fromUtf8(kPayloads[i]).replace(QStringLiteral("%1"), canary);
}

/// Every text that a person can write, in every row.
void fill(storage::Database& db, const QString& text)
{
    struct Column {
        const char* table;
        const char* column;
        bool unique;
    };
    static constexpr Column kColumns[] = {{"accounts", "name", false},
                                          {"accounts", "yomi", false},
                                          {"accounts", "code", true},
                                          {"accounts", "segment", false},
                                          {"accounts", "industry", false},
                                          {"accounts", "notes", false},
                                          {"account_tags", "tag", true},
                                          {"members", "name", false},
                                          {"members", "yomi", false},
                                          {"members", "email", true},
                                          {"members", "role", false},
                                          {"teams", "name", true},
                                          {"contacts", "name", false},
                                          {"contacts", "yomi", false},
                                          {"contacts", "email", false},
                                          {"contacts", "phone", false},
                                          {"contacts", "title", false},
                                          {"contacts", "department", false},
                                          {"touchpoints", "text", false},
                                          {"touchpoint_kinds", "name", false},
                                          {"routes", "name", false},
                                          {"route_items", "label", false},
                                          {"handoff_items", "label", false},
                                          {"handoffs", "note", false},
                                          {"handoffs", "return_text", false},
                                          {"handoffs", "exception_reason", false},
                                          {"handoff_events", "reason", false},
                                          {"subscriptions", "plan", false},
                                          {"subscriptions", "product", false},
                                          {"subscriptions", "subscription_key", true},
                                          {"holidays", "name", false},
                                          {"usage", "metric", true},
                                          {"core_metrics", "metric", true},
                                          {"renewals", "reason_text", false},
                                          {"churn_reasons", "name", true},
                                          {"goals", "title", true},
                                          {"goals", "service", false},
                                          {"goals", "measure", false},
                                          {"goals", "baseline", false},
                                          {"goals", "current_value", false},
                                          {"goals", "target", false},
                                          {"goals", "unit", false},
                                          {"goals", "agreed_by", false},
                                          {"success_criteria", "criteria", false},
                                          {"onboardings", "service", true},
                                          {"onboardings", "reason", false},
                                          {"onboarding_ticks", "criterion", true}};
    db.setForeignKeys(false);
    for (const Column& c : kColumns)
        db.prepare(qPrintable(QStringLiteral("UPDATE %1 SET %2 = ?1 %3")
                                  .arg(QLatin1String(c.table), QLatin1String(c.column),
                                       c.unique ? QStringLiteral("|| ' ' || id") : QString())))
            .bind(1, text)
            .run();
    db.setForeignKeys(true);
    db.prepare(
          "INSERT OR REPLACE INTO saved_views (id, page, name, definition) VALUES (1, 'kpi', ?1, '{\"window\": \"t12m\", \"where\": []}')")
        .bind(1, text)
        .run();
}

/// Where a text with this beginning would be laid out as markup, if it reached a label that guesses.
bool isGuessed(const QString& text)
{
    return Qt::mightBeRichText(text);
}

QString where(const QWidget* widget)
{
    QString path;
    for (; widget; widget = widget->parentWidget())
        path = QLatin1String(widget->metaObject()->className()) + u'#' + widget->objectName() + u'/' + path;
    return path;
}

/// What of a window is, or would be, taken for markup. A tool tip is always guessed at: it has to be safe by itself.
QStringList interpreted(const QWidget* root, const QString& hostile)
{
    QStringList found;
    const auto tip = [&](const QString& text, const QString& at) {
        // Markup of our own is fine as long as theirs is escaped in it.
        if (isGuessed(text) && isGuessed(hostile) && text.contains(hostile))
            found += at + QStringLiteral(" tool tip: ") + text;
    };
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const bool plain = label->textFormat() == Qt::PlainText
                               || (label->textFormat() == Qt::AutoText && !isGuessed(label->text()));
            if (!plain)
                found += where(label) + QStringLiteral(" label: ") + label->text();
        }
        if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            if (text->document()->toPlainText()
                != text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'))
                found += where(text) + QStringLiteral(" rich text");
        tip(widget->toolTip(), where(widget));
        tip(widget->whatsThis(), where(widget));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int row = 0; row < std::min(view->model()->rowCount(), 12); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    tip(plainToolTip(view->model()->index(row, column).data(Qt::ToolTipRole).toString()), where(view));
    }
    // A menu shows no tool tips unless it is told to.
    const auto isShown = [](const QObject* place) {
        const auto* menu = qobject_cast<const QMenu*>(place);
        return !menu || menu->toolTipsVisible();
    };
    for (const QAction* action : root->findChildren<QAction*>())
        if (std::ranges::any_of(action->associatedObjects(), isShown))
            tip(action->toolTip(), QStringLiteral("action ") + action->text());
    return found;
}

/// The window as it is drawn, and what in it is not plain.
void look(Room& room, const QString& hostile, const char* screen)
{
    INFO(screen);
    QCoreApplication::processEvents();
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible()) {
            CHECK_FALSE(window->grab().isNull());
            for (const QString& one : interpreted(window, hostile))
                FAIL_CHECK(one.toStdString());
        }
    Q_UNUSED(room);
}

void closeDialogs(Room& room)
{
    for (Sheet* dialog : room.window.findChildren<Sheet*>()) {
        delete dialog;
    }
}

/// A menu as it pops up, with the menus in it.
void lookAtMenu(Room& room, const QString& hostile, QMenu* menu, const char* screen)
{
    REQUIRE(menu);
    INFO(screen);
    menu->popup(room.window.mapToGlobal(QPoint(100, 100)));
    QCoreApplication::processEvents();
    CHECK_FALSE(menu->grab().isNull());
    for (const QString& one : interpreted(menu, hostile))
        FAIL_CHECK(one.toStdString());
    for (QAction* action : menu->actions())
        if (action->menu())
            lookAtMenu(room, hostile, action->menu(), screen);
    menu->close();
}

void lookAtFigures(Room& room, const QString& hostile)
{
    room.window.navigate(QStringLiteral("kpi"));
    look(room, hostile, "kpi");
    QTest::keyClick(room.part<QWidget>(QStringLiteral("kpi.card.0")), Qt::Key_Return);
    auto* panel = room.part<QWidget>(QStringLiteral("kpi.behind"));
    REQUIRE((panel && panel->isVisible()));
    look(room, hostile, "the accounts behind a figure");
    auto* page = static_cast<KpiPage*>(room.window.currentPage());
    for (const revenue::Metric metric : revenue::moreMetrics()) {
        page->explain(metric, page->figures().compared, page->figures().compared.lastComplete());
        look(room, hostile, revenue::metricName(metric));
    }
    auto* table = panel->findChild<DataTable*>();
    REQUIRE(table);
    Q_EMIT table->horizontalHeader()->customContextMenuRequested(QPoint(10, 5));
    lookAtMenu(room, hostile, table->findChild<QMenu*>(), "the columns of a list");
    lookAtMenu(room, hostile, room.part<QPushButton>(QStringLiteral("kpi.filter"))->menu(),
               "the filter of the figures");
}

void lookAtPages(Room& room, const QString& hostile)
{
    look(room, hostile, "accounts");
    const QString account = QString::number(AccountRows::of(*room.session).rows().front().account().id.value());
    room.window.navigate(QStringLiteral("account"), account);
    look(room, hostile, "account");
    room.window.navigate(QStringLiteral("today"));
    look(room, hostile, "today");
    room.window.navigate(QStringLiteral("tasks"));
    for (const auto view :
         {TasksPage::View::List, TasksPage::View::Board, TasksPage::View::Week, TasksPage::View::Month}) {
        dynamic_cast<TasksPage*>(room.window.currentPage())->show(view);
        look(room, hostile, "tasks");
    }
    room.window.navigate(QStringLiteral("handoffs"));
    look(room, hostile, "handoffs");
    room.window.navigate(QStringLiteral("renewals"));
    room.part<FilterChips>(QStringLiteral("renewals.chips"))->button(QStringLiteral("decided"))->click();
    look(room, hostile, "renewals");
    room.window.navigate(QStringLiteral("onboarding"));
    look(room, hostile, "onboarding");
    room.window.navigate(QStringLiteral("people"));
    look(room, hostile, "people");
    room.window.navigate(QStringLiteral("team"));
    look(room, hostile, "team");
    room.window.navigate(QStringLiteral("currencies"));
    look(room, hostile, "currencies");
    lookAtFigures(room, hostile);
    for (const char* part : {"workspace", "routes", "kinds", "usage"}) {
        room.window.navigate(QStringLiteral("settings"), QLatin1String(part));
        look(room, hostile, part);
    }
}

void lookAtDialogs(Room& room, const QString& hostile)
{
    const AccountId account = AccountRows::of(*room.session).rows().front().account().id;
    room.window.navigate(QStringLiteral("account"), QString::number(account.value()));
    for (const char* command : {"thisAccount.details", "thisAccount.contact", "thisAccount.goal",
                                "thisAccount.goalEdit", "thisAccount.onboarding"}) {
        room.window.commands().run(QLatin1String(command));
        look(room, hostile, command);
        closeDialogs(room);
    }
    for (const Editor& editor : editors())
        if (QByteArrayView(editor.name) == "the text of a touchpoint"
            || QByteArrayView(editor.name) == "the reason of a return"
            || QByteArrayView(editor.name) == "the words of an outcome"
            || QByteArrayView(editor.name) == "a new reason of churn"
            || QByteArrayView(editor.name) == "the success criteria" || QByteArrayView(editor.name) == "a new account"
            || QByteArrayView(editor.name) == "why an onboarding is closed as not met"
            || QByteArrayView(editor.name) == "the note over the list") {
            editor.open(room);
            look(room, hostile, editor.name);
            closeDialogs(room);
        }
    openStartForm(*room.session, &room.window, {account});
    look(room, hostile, "start");
    closeDialogs(room);
    openMemberForm(*room.session, &room.window, sample::kSampleActor);
    look(room, hostile, "member");
    closeDialogs(room);
    openReportSheet(*room.session, &room.window);
    look(room, hostile, "report");
    closeDialogs(room);
}

void lookAtWords(Room& room, const QString& hostile)
{
    room.window.navigate(QStringLiteral("accounts"));
    room.window.toast({hostile, hostile.left(20), [] {}, true});
    look(room, hostile, "toast");
    auto* palette = room.window.findChild<CommandPalette*>();
    REQUIRE(palette);
    palette->openWith(hostile.left(3));
    look(room, hostile, "palette");
    palette->hide();
    WindowDialogs real;
    Question question{
        hostile,
        hostile,
        hostile,
        {{QStringLiteral("mine"), hostile.left(20), false}, {QStringLiteral("theirs"), QStringLiteral("Keep"), false}}};
    real.ask(&room.window, question, {});
    look(room, hostile, "question");
    closeDialogs(room);
}

void lookAtImport(Room& room, const QString& hostile, const QString& path)
{
    QString cell = hostile;
    cell.replace(u'"', QStringLiteral("\"\""));
    // A header that is no field, a value that is refused, and a file whose name is hostile would not be a name.
    const QString csv =
        QStringLiteral("account_id,name,stage,\"%1\"\nX1,\"%1\",\"%1\",\"%1\"\nX2,\"%1\",,\n").arg(cell);
    writeFile(path, csv.toUtf8());
    auto* page = room.window.findChild<ImportPage*>();
    room.window.navigate(page->id());
    QSignalSpy settled(page, &ImportPage::settled);
    page->takeFiles({path}, {});
    REQUIRE((!page->look().isBusy() || settled.wait(60'000)));
    REQUIRE(page->look().preview());
    CHECK_FALSE(page->look().preview()->errors.empty());
    look(room, hostile, "import");
    for (const char* outcome : {"added", "leftOut", "refused"}) {
        page->findChild<QPushButton*>(QStringLiteral("import.count.") + QLatin1String(outcome))->click();
        look(room, hostile, "import");
    }
    REQUIRE(room.window.commands().run(QStringLiteral("import.leave")));
}

} // namespace

namespace {

void tryPayloads(size_t from, size_t to)
{
    static_assert(std::size(kPayloads) == 30);
    TempDir dir;
    FixedClock clock(kRoomDay);
    const QString path = dir.path(QStringLiteral("sample.tasuki"));
    REQUIRE(sample::create(path, clock));
    Canary canary(dir.path(QStringLiteral("canary.gif")));
    REQUIRE_FALSE(canary.wasOpened());
    for (size_t i = from; i < to; ++i) {
        const QString hostile = payload(i, canary.path());
        INFO(hostile.toStdString());
        {
            const auto workspace = Workspace::open(path, clock);
            REQUIRE(workspace);
            fill((*workspace)->db(), hostile);
        }
        Room room(path);
        lookAtPages(room, hostile);
        lookAtDialogs(room, hostile);
        lookAtWords(room, hostile);
        lookAtImport(room, hostile, dir.path(QStringLiteral("hostile.csv")));
        CHECK_FALSE(canary.wasOpened());
    }
}

} // namespace

// In three, so that they run side by side.
TEST_CASE("P24: no text is ever markup, on any screen: images and pages", "[promises][P24]")
{
    tryPayloads(0, 10);
}

TEST_CASE("P24: no text is ever markup, on any screen: frames, styles and entities", "[promises][P24]")
{
    tryPayloads(10, 20);
}

TEST_CASE("P24: no text is ever markup, on any screen: other tongues and broken tags", "[promises][P24]")
{
    tryPayloads(20, 30);
}

TEST_CASE("P24: a file that is opened is seen", "[promises][P24]")
{
    TempDir dir;
    Canary canary(dir.path(QStringLiteral("canary.gif")));
    readFile(canary.path());
#ifdef Q_OS_LINUX
    CHECK(canary.wasOpened());
#endif
    // And so is a label that guesses.
    QWidget window;
    QLabel label(QStringLiteral("<b>x</b>"), &window);
    CHECK(interpreted(&window, QStringLiteral("<b>x</b>")).size() == 1);
    label.setTextFormat(Qt::PlainText);
    label.setToolTip(QStringLiteral("<b>x</b>"));
    CHECK(interpreted(&window, QStringLiteral("<b>x</b>")).size() == 1);
    label.setToolTip(plainToolTip(QStringLiteral("<b>x</b>")));
    CHECK(interpreted(&window, QStringLiteral("<b>x</b>")).isEmpty());
}
