// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/reasons_sheet.h"

#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "session/account_words.h"
#include "session/cell_drafts.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

ReasonsSheet::ReasonsSheet(Session& session, QWidget* parent)
    : Sheet(tr("Churn reasons"), parent),
      m_session(session),
      m_name(new QLineEdit(this)),
      m_table(new DataTable(QStringLiteral("reasons.list"), this)),
      m_model(new RowTableModel<ChurnReason>([](const ChurnReason& r) { return r.id.value(); }, this))
{
    setObjectName(QStringLiteral("renewals.reasonsSheet"));
    QVBoxLayout* layout = column();
    auto* line = new QHBoxLayout;
    m_name->setObjectName(QStringLiteral("reasons.name"));
    m_name->setAccessibleName(tr("New reason"));
    m_name->setPlaceholderText(tr("New reason"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(QStringLiteral("reasons.add"));
    line->addWidget(m_name, 1);
    line->addWidget(add);
    layout->addLayout(line);
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setAccessibleName(tr("Churn reasons"));
    m_table->setTable(m_model);
    m_table->emptyState()->setWords(QStringLiteral("list"), tr("No churn reasons."),
                                    tr("Add a reason: a churn requires one."));
    layout->addWidget(m_table, 1);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("reasons.remove"));
    m_remove->setToolTip(tr("Used reasons stay in the history only.") + QStringLiteral("  Del"));
    addFootButton(m_remove);
    addCloseButton(tr("Close"), QStringLiteral("reasons.problem"));
    m_model->setColumns(
        {{.id = QStringLiteral("name"),
          .title = tr("Reason"),
          .display = [this](const ChurnReason& r) { return reasonText(r, m_session.words()); },
          .width = 240,
          .sortKey = [](const ChurnReason& r) { return SortKey(r.position); },
          .exportTitle = QStringLiteral("reason"),
          .editValue = [this](const ChurnReason& r) { return QVariant(reasonText(r, m_session.words())); },
          .commit =
              [this](const ChurnReason& r, const QVariant& v) {
                  return say(renewal::renameReason(r, v.toString(), m_reasons, m_session.words(), m_session.act()),
                             tr("Reason renamed to “%1”.").arg(oneLine(v.toString(), 40)));
              }},
         {.id = QStringLiteral("used"),
          .title = tr("State"),
          .display = [this](const ChurnReason& r) { return m_used.contains(r.id) ? tr("Used") : QString(); },
          .kind = CellKind::Muted,
          .width = 110}});
    m_model->sort(0);
    keepCellDrafts(*m_table, session);
    new FormDraft(session, QStringLiteral("renewals.reasons"), this);
    connect(add, &QPushButton::clicked, this, &ReasonsSheet::accept);
    connect(m_name, &QLineEdit::textChanged, this, [this] { sayProblem({}); });
    connect(m_remove, &QPushButton::clicked, this, &ReasonsSheet::remove);
    connect(m_table, &DataTable::opened, this, [this] { m_table->editCurrent(); });
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) { m_remove->setEnabled(id != 0); });
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &ReasonsSheet::remove);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::ChurnReason) || changes.touches(Entity::Renewal))
            refresh();
    });
    refresh();
    m_name->setFocus();
}

ReasonsSheet::~ReasonsSheet()
{
    // A cell that is being edited asks for its texts while it goes.
    delete m_table;
}

void ReasonsSheet::refresh()
{
    const renewal::RenewalStore store(m_session.db());
    m_isRead = m_session.readInto(m_reasons, store.reasons()) && m_session.readInto(m_used, store.usedReasons());
    if (!m_isRead)
        return;
    std::vector<ChurnReason> offered;
    std::ranges::copy_if(m_reasons, std::back_inserter(offered), &ChurnReason::active);
    m_model->setRows(std::move(offered));
    m_remove->setEnabled(m_table->currentId() != 0);
}

bool ReasonsSheet::say(const Result<Edit>& made, const QString& done, QWidget* field)
{
    const Result<Edit> edit = m_isRead ? made : Result<Edit>(Error{ErrorCode::Io, Session::formNotReadText(), {}});
    sayProblem(edit ? QString() : edit.error().text, field);
    return edit && m_session.run(edit, done);
}

void ReasonsSheet::accept()
{
    if (say(renewal::addReason(m_name->text(), m_reasons, m_session.words(), m_session.act()),
            tr("Reason “%1” added.").arg(oneLine(m_name->text(), 40)), m_name))
        m_name->clear();
}

void ReasonsSheet::remove()
{
    if (const ChurnReason* reason = m_model->find(m_table->currentId()))
        say(renewal::removeReason(*reason, m_used.contains(reason->id), m_reasons, m_session.act()),
            tr("Reason “%1” removed.").arg(oneLine(reasonText(*reason, m_session.words()), 40)));
}

void openReasonsSheet(Session& session, QWidget* parent)
{
    (new ReasonsSheet(session, parent))->open();
}

} // namespace tasuki
