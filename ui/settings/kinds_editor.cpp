// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/kinds_editor.h"

#include "session/account_words.h"
#include "session/cell_drafts.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "settings/settings_table.h"
#include "shell/menus.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "touchpoint/touchpoint_template.h"
#include "widgets/card.h"
#include "widgets/form_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

KindsEditor::KindsEditor(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_card(new Card(this)),
      m_name(new QLineEdit(m_card)),
      m_newTier(new QComboBox(m_card)),
      m_add(new QPushButton(m_card)),
      m_table(new DataTable(QStringLiteral("settings.kinds"), m_card)),
      m_kinds(new RowTableModel<TouchpointKind>([](const TouchpointKind& kind) { return kind.id.value(); }, this)),
      m_tier(new QPushButton(m_card)),
      m_template(new QPushButton(m_card)),
      m_retire(new QPushButton(m_card))
{
    m_name->setObjectName(QStringLiteral("settings.kindName"));
    m_newTier->setObjectName(QStringLiteral("settings.kindNewTier"));
    m_add->setObjectName(QStringLiteral("settings.kindName.add"));
    m_tier->setObjectName(QStringLiteral("settings.kindTier"));
    m_template->setObjectName(QStringLiteral("settings.kindTemplate"));
    m_retire->setObjectName(QStringLiteral("settings.kindRetire"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_card);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_newTier);
    line->addWidget(m_add);
    m_card->body()->addLayout(line);
    fillSettingsTable(*m_table, *m_kinds);
    keepCellDrafts(*m_table, m_session);
    m_card->body()->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_tier);
    foot->addWidget(m_template);
    foot->addStretch();
    foot->addWidget(m_retire);
    m_card->body()->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &KindsEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &KindsEditor::add);
    connect(m_table, &DataTable::opened, m_table, &DataTable::editCurrent);
    connect(m_table, &DataTable::currentIdChanged, this, &KindsEditor::nameButton);
    connect(m_tier, &QPushButton::clicked, this, &KindsEditor::chooseTier);
    connect(m_template, &QPushButton::clicked, this, [this] {
        if (const TouchpointKind* kind = current())
            openTouchpointTemplateForm(m_session, window(), kind->id);
    });
    connect(m_retire, &QPushButton::clicked, this, &KindsEditor::toggleRetired);
    fillTerms(*m_newTier, kTierTerms, m_session.words(), {}); // a draft keeps what differs from this
    new FormDraft(session, QStringLiteral("settings.kinds"), this);
}

const TouchpointKind* KindsEditor::current() const
{
    return m_kinds->find(m_table->currentId());
}

void KindsEditor::refresh()
{
    if (auto kinds = m_session.read(TouchpointStore(m_session.db()).kinds()))
        m_kinds->setRows(*std::move(kinds));
    if (m_table->currentId() == 0 && m_kinds->rowCount() > 0)
        m_table->selectId(m_kinds->idAt(0));
    nameButton();
}

void KindsEditor::nameButton()
{
    const TouchpointKind* kind = current();
    m_retire->setText(kind && kind->retired ? tr("Restore") : tr("Archive"));
    m_retire->setEnabled(kind != nullptr);
    m_tier->setEnabled(kind != nullptr);
    m_template->setEnabled(kind != nullptr);
}

bool KindsEditor::commit(const TouchpointKind& before, const TouchpointKind& after)
{
    return m_session.run(touchpoint::changeKind(before, after, m_kinds->rows(), m_session.act()),
                         tr("“%1” changed.").arg(oneLine(kindText(after, m_session.words()), 40)));
}

void KindsEditor::add()
{
    auto added =
        touchpoint::addKind(m_name->text(), m_newTier->currentData().toString(), m_kinds->rows(), m_session.act());
    if (!added) {
        m_session.sayError(added.error());
        m_name->setFocus();
        return;
    }
    if (m_session.run(added->edit, tr("Touchpoint type “%1” added.").arg(oneLine(added->kind.name, 40)))) {
        m_name->clear();
        m_table->selectId(added->kind.id.value());
    }
}

void KindsEditor::toggleRetired()
{
    if (const TouchpointKind* kind = current()) {
        TouchpointKind after = *kind;
        after.retired = !kind->retired;
        commit(*kind, after);
    }
}

void KindsEditor::chooseTier()
{
    std::vector<MenuOption> options;
    const auto add = [&](const QString& text, const QString& tier) {
        options.push_back({text,
                           [this, tier] {
                               if (const TouchpointKind* kind = current()) {
                                   TouchpointKind after = *kind;
                                   after.tier = tier;
                                   commit(*kind, after);
                               }
                           },
                           current() && current()->tier == tier});
    };
    for (const Term& term : kTierTerms)
        add(term.text(m_session.words()), term.codeText());
    add(tr("No touch tier"), {});
    popUpOptions(this, QStringLiteral("settings.tierMenu"), m_tier->text(), std::move(options),
                 m_tier->mapToGlobal(QPoint(0, m_tier->height())));
}

void KindsEditor::setColumns()
{
    const TermLanguage words = m_session.words();
    m_kinds->setColumns({{.id = QStringLiteral("name"),
                          .title = tr("Touchpoint type"),
                          .display = [words](const TouchpointKind& k) { return kindText(k, words); },
                          .width = 320,
                          .sortKey = [](const TouchpointKind& k) { return SortKey(k.position); },
                          .tone = [](const TouchpointKind& k) { return k.retired ? Tone::Warn : Tone::Neutral; },
                          .exportTitle = QStringLiteral("kind"),
                          .editValue = [words](const TouchpointKind& k) { return QVariant(kindText(k, words)); },
                          .commit =
                              [this, words](const TouchpointKind& k, const QVariant& value) {
                                  TouchpointKind after = k;
                                  // The term's own words are no name: they follow the language.
                                  after.name = k.name.isEmpty() && value.toString() == kindText(k, words)
                                                   ? QString()
                                                   : value.toString();
                                  return commit(k, after);
                              }},
                         {.id = QStringLiteral("yomi"),
                          .title = tr("Reading"),
                          .display = [](const TouchpointKind& k) { return oneLine(k.yomi, 40); },
                          .kind = CellKind::Muted,
                          .width = 150,
                          .exportTitle = QStringLiteral("yomi"),
                          .editValue = [](const TouchpointKind& k) { return QVariant(k.yomi); },
                          .commit =
                              [this](const TouchpointKind& k, const QVariant& value) {
                                  TouchpointKind after = k;
                                  after.yomi = value.toString();
                                  return commit(k, after);
                              }},
                         {.id = QStringLiteral("tier"),
                          .title = tr("Touch tier"),
                          .display = [words](const TouchpointKind& k) { return tierText(k.tier, words); },
                          .width = 130,
                          .exportTitle = QStringLiteral("touch_tier"),
                          .exportValue = [](const TouchpointKind& k) { return k.tier; }},
                         {.id = QStringLiteral("state"),
                          .title = tr("State"),
                          .display = [](const TouchpointKind& k) { return k.retired ? tr("Archived") : tr("Active"); },
                          .kind = CellKind::Muted,
                          .width = 110,
                          .exportTitle = QStringLiteral("state")}});
    m_kinds->sort(0);
}

void KindsEditor::retranslate()
{
    m_card->setTitle(tr("Touchpoint types"));
    m_card->setCaption(tr("Archived types can't be chosen. Logged touchpoints keep them."));
    m_name->setPlaceholderText(tr("Name of the new type"));
    m_name->setAccessibleName(tr("Name of the new type"));
    const QVariant tier = m_newTier->currentData();
    const QSignalBlocker quiet(m_newTier);
    m_newTier->clear();
    fillTerms(*m_newTier, kTierTerms, m_session.words(), tier.toString());
    m_newTier->setAccessibleName(tr("Touch tier of the new type"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the type"));
    m_tier->setText(tr("Change touch tier…"));
    m_template->setText(tr("Edit template…"));
    m_table->setAccessibleName(tr("Touchpoint types"));
    setColumns();
    refresh();
}

} // namespace tasuki
