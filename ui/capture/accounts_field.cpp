// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/accounts_field.h"

#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/account_words.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kColumns = 2;
constexpr int kShown = 28;

} // namespace

AccountsField::AccountsField(Session& session, const QString& label, QWidget* parent)
    : QWidget(parent), m_session(session), m_line(new AccountField(session, {}, {}, this)), m_chosen(new QGridLayout)
{
    m_line->setAccessibleName(label);
    m_line->setPlaceholderText(tr("Account; Enter adds another"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_chosen->setSpacing(4);
    m_chosen->setColumnStretch(kColumns - 1, 1);
    column->addLayout(m_chosen);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &AccountsField::changed);
    // Behind what the line itself does with the choice.
    connect(
        m_line->completer(), qOverload<const QString&>(&QCompleter::activated), this, [this] { takeLine(); },
        Qt::QueuedConnection);
}

std::vector<AccountId> AccountsField::accounts() const
{
    std::vector<AccountId> all = m_accounts;
    if (const AccountId typed = m_line->typedAccount(); typed.isValid() && std::ranges::find(all, typed) == all.end())
        all.push_back(typed);
    return all;
}

bool AccountsField::isUnclear() const
{
    return !m_line->text().trimmed().isEmpty() && !m_line->typedAccount().isValid();
}

void AccountsField::add(AccountId account)
{
    if (!account.isValid() || std::ranges::find(m_accounts, account) != m_accounts.end()
        || !AccountRows::of(m_session).find(account))
        return;
    m_accounts.push_back(account);
    show();
    Q_EMIT changed();
}

void AccountsField::remove(AccountId account)
{
    std::erase(m_accounts, account);
    show();
    m_line->setFocus();
    Q_EMIT changed();
}

bool AccountsField::takeLine()
{
    const AccountId typed = m_line->typedAccount();
    if (!typed.isValid())
        return false;
    m_line->clear();
    add(typed);
    return true;
}

void AccountsField::show()
{
    for (QPushButton* button : m_buttons) {
        m_chosen->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be what was clicked
    }
    m_buttons.clear();
    for (const AccountId id : m_accounts) {
        const AccountRow* row = AccountRows::of(m_session).find(id);
        const QString name = row ? row->account().name : QString();
        auto* button =
            new QPushButton(oneLine(name, kShown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ×"), this);
        button->setObjectName(QStringLiteral("captureSheet.account%1").arg(m_buttons.size() + 1));
        button->setAccessibleName(tr("Take “%1” off").arg(oneLine(name, 60)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, id] { remove(id); });
        const int place = int(m_buttons.size());
        m_chosen->addWidget(button, place / kColumns, place % kColumns, Qt::AlignLeft);
        m_buttons.push_back(button);
    }
}

QString AccountsField::draft() const
{
    QStringList ids;
    for (const AccountId id : m_accounts)
        ids += QString::number(id.value());
    const QString kept = ids.join(u',') + u'|' + m_line->text();
    return kept == u"|" ? QString() : kept;
}

void AccountsField::setDraft(const QString& draft)
{
    m_accounts.clear();
    for (const QString& id : draft.section(u'|', 0, 0).split(u',', Qt::SkipEmptyParts))
        if (const AccountId account(id.toLongLong()); AccountRows::of(m_session).find(account))
            m_accounts.push_back(account);
    show();
    m_line->setText(draft.section(u'|', 1));
    Q_EMIT changed();
}

bool AccountsField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && takeLine())
        return true;
    if (isPlain && key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_accounts.empty()) {
        remove(m_accounts.back());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki
