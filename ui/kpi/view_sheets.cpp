// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/view_sheets.h"

#include "revenue/view.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "shell/sheet.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

/// Fields with their labels above them, and two buttons.
class AskSheet final : public Sheet {
public:
    AskSheet(QWidget* asker, const QString& objectName, const QString& title) : Sheet(title, asker)
    {
        setObjectName(objectName);
    }
    void addField(const QString& label, QWidget* field)
    {
        auto* words = new TextLabel(TextLabel::Kind::Caption, label, this);
        words->setBuddy(field);
        column()->addWidget(words);
        column()->addWidget(field);
    }
    QPushButton* addButtons(const QString& okText)
    {
        QPushButton* ok =
            addFoot(okText, objectName() + QStringLiteral(".ok"), objectName() + QStringLiteral(".problem"));
        column()->addStretch();
        return ok;
    }
};

} // namespace

void askMonths(QWidget* asker, Month first, Month last, Month from, Month to, std::function<void(Month, Month)> chosen,
               std::function<void()> back)
{
    auto* sheet = new AskSheet(asker, QStringLiteral("kpi.spanSheet"), Text::tr("Custom range"));
    const auto box = [&](const char* name, const QString& label, Month current) {
        auto* months = new QComboBox(sheet);
        months->setObjectName(QStringLiteral("kpi.spanSheet.") + QLatin1String(name));
        months->setAccessibleName(label);
        for (Month month = last; month >= first; month = month - 1)
            months->addItem(monthLong(month.firstDay()), month.index());
        months->setCurrentIndex(std::max(0, months->findData(current.index())));
        sheet->addField(label, months);
        return months;
    };
    QComboBox* fromBox = box("from", Text::tr("From the start of"), from);
    QComboBox* toBox = box("to", Text::tr("To the end of"), to);
    sheet->addButtons(Text::tr("Show"));
    QObject::connect(sheet, &Sheet::accepted, asker, [=] {
        const Month a = Month::fromIndex(fromBox->currentData().toInt());
        const Month b = Month::fromIndex(toBox->currentData().toInt());
        chosen(std::min(a, b), std::max(a, b)); // given the wrong way round, it is clear what is meant
    });
    QObject::connect(sheet, &Sheet::finished, asker, [back](Sheet::End how) {
        if (how != Sheet::End::Stored)
            back();
    });
    fromBox->setFocus();
    sheet->open();
}

void askViewName(Session& session, QWidget* asker, std::function<void(const QString&)> named)
{
    auto* sheet = new AskSheet(asker, QStringLiteral("kpi.viewSheet"), Text::tr("Save this view"));
    auto* name = new QLineEdit(sheet);
    name->setObjectName(QStringLiteral("kpi.viewSheet.name"));
    name->setAccessibleName(Text::tr("View name"));
    name->setPlaceholderText(Text::tr("Such as “SMB by half-year”"));
    QStringList present;
    if (const auto views = revenue::ViewStore(session.db()).all())
        for (const SavedView& view : *views)
            present += view.name;
    auto* completer = new QCompleter(present, name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    name->setCompleter(completer);
    sheet->addField(Text::tr("View name"), name);
    QPushButton* ok = sheet->addButtons(Text::tr("Save"));
    ok->setEnabled(false);
    QObject::connect(name, &QLineEdit::textChanged, ok,
                     [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(sheet, &Sheet::accepted, asker, [=] { named(name->text()); });
    new FormDraft(session, QStringLiteral("kpi.view"), sheet);
    name->setFocus();
    sheet->open();
}

} // namespace tasuki
