// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_page.h"

#include "import/import_command.h"
#include "import/waiting_form.h"
#include "import/waiting_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QUndoStack>

#include <set>

namespace tasuki {

using imports::WaitingRow;

namespace {

QJsonObject cellsOf(const WaitingRow& row)
{
    return QJsonDocument::fromJson(row.cells.toUtf8()).object();
}

/// What the file calls the account beside its key.
QString nameIn(const WaitingRow& row)
{
    const QJsonObject cells = cellsOf(row);
    const QString name = cells.value(QString::fromUtf16(kAccountNameColumn.name)).toString().simplified();
    const Kind* kind = kindOfFile(row.kind);
    return name.isEmpty() && kind && kind->entity() == Entity::Account
               ? cells.value(QStringLiteral("name")).toString().simplified()
               : name;
}

/// "Start 2026-01-01 · MRR 5000": what the row says, by the headings of the window's language.
QString contentOf(const WaitingRow& row, TermLanguage language)
{
    const Kind* kind = kindOfFile(row.kind);
    const QJsonObject cells = cellsOf(row);
    QStringList parts;
    const auto add = [&](const QString& field, const QString& heading) {
        const QString value = cells.value(field).toString().simplified();
        if (!value.isEmpty() && field != u"account_id")
            parts += heading + u' ' + value;
    };
    if (kind)
        for (const FileColumn& column : kind->file->fields)
            add(column.nameText(), column.heading(language));
    return parts.join(QStringLiteral(" · "));
}

QString systemOf(const WaitingRow& row)
{
    return row.source.isEmpty() ? WaitingPage::tr("This workspace") : row.source;
}

} // namespace

WaitingPage::WaitingPage(Session& session, QWidget* parent)
    : ListPage(
        session, {.room = QStringLiteral("waiting"), .list = QStringLiteral("rows"), .file = QStringLiteral("waiting")},
        [](const WaitingRow& row) { return row.id.value(); }, parent)
{
    follow({Entity::WaitingRow});
}

QString WaitingPage::caption() const
{
    return m_model ? tr("%Ln row(s) wait for their account", nullptr, int(m_model->rows().size())) : QString();
}

void WaitingPage::build()
{
    PageBar* bar = addBar();
    addSearch(*bar);
    bar->add(new QWidget(bar), 1);
    const auto button = [&](const char* name, void (WaitingPage::*act)()) {
        auto* made = new QPushButton(bar);
        made->setObjectName(named(name));
        connect(made, &QPushButton::clicked, this, act);
        bar->add(made);
        return made;
    };
    m_assign = button("assign", &WaitingPage::assign);
    m_make = button("make", &WaitingPage::makeAccounts);
    m_drop = button("drop", &WaitingPage::drop);
    m_retry = new QPushButton(bar);
    m_retry->setObjectName(named("retry"));
    connect(m_retry, &QPushButton::clicked, this, [this] { m_session.bringInWaiting(); });
    bar->add(m_retry);
    addList();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_table, &DataTable::opened, this, &WaitingPage::assign);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("waiting."),
                 {QStringLiteral("assign"), QStringLiteral("make"), QString(), QStringLiteral("drop")});
    });
    connect(m_table, &DataTable::currentIdChanged, this, &WaitingPage::enable);
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().navigate(QStringLiteral("import")); });
    enable();
}

void WaitingPage::enable()
{
    const bool can = currentId() != 0 && !m_session.workspace().isReadOnly();
    for (QPushButton* button : {m_assign, m_make, m_drop, m_retry})
        button->setEnabled(can);
}

void WaitingPage::refresh()
{
    auto rows = m_session.read(imports::WaitingStore(m_session.db()).all());
    if (!rows)
        return;
    m_stale = false;
    showRows(std::move(*rows), false);
    chooseFirst();
    enable();
    Q_EMIT captionChanged();
}

void WaitingPage::assign()
{
    if (current())
        openWaitingForm(m_session, window(), selection());
}

void WaitingPage::makeAccounts()
{
    const std::vector<WaitingRow> rows = selection();
    if (rows.empty())
        return;
    const bool isOne = std::ranges::all_of(rows, [&](const WaitingRow& row) {
        return row.account == rows.front().account && row.source == rows.front().source;
    });
    if (isOne && std::ranges::all_of(rows, [](const WaitingRow& row) { return nameIn(row).isEmpty(); }))
        openNewAccountForm(m_session, window(), rows.front(),
                           [this, rows](const QString& name) { makeAccountsOf(rows, name); });
    else
        makeAccountsOf(rows, {});
}

/// By way of an import, as if the file had brought them: their first owner and stage go back to their first contract.
void WaitingPage::makeAccountsOf(const std::vector<WaitingRow>& rows, const QString& name)
{
    const QString& source = rows.front().source;
    if (std::ranges::any_of(rows, [&](const WaitingRow& row) { return row.source != source; }))
        return m_session.sayError(invalid(tr("Select rows of one system to add their accounts.")));
    imports::ImportRequest request;
    request.kind = Entity::Account;
    request.path = rows.front().file;
    request.source = source;
    request.asksForRecipes = false;
    request.assumptions = {{QStringLiteral("match"), QStringLiteral("none")}}; // who says so wants a new one
    request.today = m_session.today();
    request.at = m_session.workspace().clock().now();
    request.who = m_session.workspace().actor();
    request.language = m_session.words();
    std::vector<QStringList> table;
    std::set<QString> keys;
    for (const WaitingRow& row : rows)
        if (keys.insert(row.account).second) {
            const QString told = name.isEmpty() ? nameIn(row) : name;
            table.push_back({row.account, told.isEmpty() ? row.account : told});
        }
    request.pasted = imports::asPasted({QStringLiteral("account_id"), QStringLiteral("name")}, table);
    const auto made = imports::importAndSettle(m_session.db(), request, {});
    if (!made)
        return m_session.sayError(made.error());
    if (!made->errors.empty())
        return m_session.sayError(invalid(made->errors.front().reason));
    m_session.workspace().announceEverything();
    const QString added = tr("%Ln account(s) added.", nullptr, int(made->toAdd));
    m_session.shell().undoStack().push(new ImportCommand(m_session, request, *made, added));
    QStringList done = {added};
    if (made->settled > 0)
        done += tr("%Ln row(s) that waited have come in.", nullptr, int(made->settled));
    m_session.sayDone((done + made->warnings).join(u' '));
}

void WaitingPage::drop()
{
    std::vector<qint64> ids;
    for (const WaitingRow& row : selection())
        ids.push_back(row.id.value());
    if (!ids.empty())
        m_session.run(imports::WaitingStore(m_session.db()).drop(ids, m_session.act()),
                      tr("%Ln waiting row(s) dropped.", nullptr, int(ids.size())));
}

void WaitingPage::retranslate()
{
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter waiting rows"));
    m_table->setAccessibleName(tr("Waiting rows"));
    setButtonWords(m_assign, tr("Assign…"), tr("Assign to an account that is here"), QStringLiteral("A"));
    setButtonWords(m_make, tr("Add account"), tr("Add the account of the row"), QStringLiteral("N"));
    setButtonWords(m_drop, tr("Drop"), tr("Give the row up"), QStringLiteral("Del"));
    setButtonWords(m_retry, tr("Bring in"), tr("Import every row whose account is known by now"));
    m_table->emptyState()->setWords(
        QStringLiteral("clock"), tr("No rows wait."),
        tr("Rows of an import whose account is not known can wait here instead of stopping it."), tr("Go to imports"));
    const TermLanguage words = m_session.words();
    const QDate today = m_session.today();
    m_model->setColumns({
        {.id = QStringLiteral("account"),
         .title = tr("Key in the file"),
         .display = [](const WaitingRow& r) { return oneLine(r.account, 80); },
         .kind = CellKind::Name,
         .width = 130,
         .searchable = true,
         .exportTitle = QStringLiteral("account_id")},
        {.id = QStringLiteral("name"),
         .title = tr("Name in the file"),
         .display = [](const WaitingRow& r) { return oneLine(nameIn(r), 80); },
         .width = 150,
         .searchable = true,
         .exportTitle = QStringLiteral("account_name")},
        {.id = QStringLiteral("why"),
         .title = tr("Reason"),
         .display = [](const WaitingRow& r) { return imports::whyItWaits(r); },
         .width = 170,
         .searchable = true,
         .exportTitle = QStringLiteral("reason")},
        {.id = QStringLiteral("age"),
         .title = tr("Waiting for"),
         .display = [today](const WaitingRow& r) { return tr("%Ln day(s)", nullptr, int(r.since.daysTo(today))); },
         .width = 90,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [today](const WaitingRow& r) { return SortKey(double(r.since.daysTo(today))); },
         .toolTip = [](const WaitingRow& r) { return dateNumeric(r.since); },
         .exportTitle = QStringLiteral("since"),
         .exportValue = [](const WaitingRow& r) { return r.since.toString(Qt::ISODate); }},
        {.id = QStringLiteral("kind"),
         .title = tr("Kind"),
         .display =
             [words](const WaitingRow& r) {
                 const Kind* kind = kindOfFile(r.kind);
                 return kind ? kind->name.text(words) : r.kind;
             },
         .width = 100,
         .exportTitle = QStringLiteral("kind"),
         .exportValue = [](const WaitingRow& r) { return r.kind; }},
        {.id = QStringLiteral("cells"),
         .title = tr("Content"),
         .display = [words](const WaitingRow& r) { return oneLine(contentOf(r, words), 300); },
         .width = 260,
         .toolTip = [words](const WaitingRow& r) { return contentOf(r, words); },
         .searchable = true,
         .exportTitle = QStringLiteral("cells"),
         .exportValue = [](const WaitingRow& r) { return r.cells; }},
        {.id = QStringLiteral("source"),
         .title = tr("System"),
         .display = [](const WaitingRow& r) { return systemOf(r); },
         .kind = CellKind::Muted,
         .width = 110,
         .exportTitle = QStringLiteral("source"),
         .exportValue = [](const WaitingRow& r) { return r.source; }},
        {.id = QStringLiteral("file"),
         .title = tr("File and row"),
         .display = [](const WaitingRow& r) { return tr("%1, row %2").arg(oneLine(r.file, 60), number(r.fileRow)); },
         .kind = CellKind::Muted,
         .width = 170,
         .exportTitle = QStringLiteral("file")},
    });
    refresh();
}

std::vector<Command> WaitingPage::commands()
{
    const auto canWrite = [this] { return currentId() != 0 && !m_session.workspace().isReadOnly(); };
    std::vector<Command> all = {onList(
                                    QStringLiteral("waiting.assign"), [] { return tr("Assign to an account…"); },
                                    QStringLiteral("A"), [this] { assign(); }),
                                onList(
                                    QStringLiteral("waiting.make"), [] { return tr("Add the account of the row"); },
                                    QStringLiteral("N"), [this] { makeAccounts(); }),
                                onList(
                                    QStringLiteral("waiting.drop"), [] { return tr("Drop the waiting row"); },
                                    QStringLiteral("Del"), [this] { drop(); }),
                                {.id = QStringLiteral("waiting.retry"),
                                 .text = [] { return tr("Import the waiting rows whose account is known"); },
                                 .run = [this] { m_session.bringInWaiting(); },
                                 .scope = CommandScope::Page,
                                 .icon = QStringLiteral("refresh-cw")}};
    for (Command& command : all)
        command.enabled = canWrite;
    return all;
}

} // namespace tasuki
