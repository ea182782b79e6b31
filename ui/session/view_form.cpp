// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/view_form.h"

#include "base/text.h"
#include "session/form.h"
#include "shell/shell.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace tasuki {

namespace {

class ViewForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(ViewForm)
public:
    ViewForm(Session& session, const ViewToKeep& view, std::function<void(RowId)> then, QWidget* parent);
    void accept() override;
    static QString unknownText(const SavedView& view)
    {
        return tr("View “%1” was saved by another version of Tasuki and can't be shown.").arg(view.name);
    }
    static QString removedText(const SavedView& view) { return tr("View “%1” removed.").arg(view.name); }

private:
    const ViewToKeep m_view;
    const std::function<void(RowId)> m_then;
    std::vector<SavedView> m_present;
    QLineEdit* m_name;
};

ViewForm::ViewForm(Session& session, const ViewToKeep& view, std::function<void(RowId)> then, QWidget* parent)
    : Form(session, QStringLiteral("view"), tr("Save this view"), parent), m_view(view), m_then(std::move(then))
{
    setObjectName(QStringLiteral("view.form"));
    need(m_present, SavedViewStore(session.db()).of(view.page));
    m_name = line("name", tr("View name"), view.name, view.example);
    QStringList names;
    for (const SavedView& each : m_present)
        names += each.name;
    auto* completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    note("about", tr("Everybody who works in this file has the view. The name of a view that is there replaces it."));
    foot(tr("Save"), QStringLiteral("view.new/%1").arg(view.page));
    m_name->setFocus();
    m_name->selectAll();
}

void ViewForm::accept()
{
    const QString name = m_name->text().trimmed();
    store(saveView(m_view.page, name, m_view.definition, m_present, session().act()), tr("View “%1” saved.").arg(name),
          [session = &session(), view = m_view, name, then = m_then] {
              if (!then)
                  return;
              const auto kept = session->readToShow(SavedViewStore(session->db()).of(view.page));
              const auto it =
                  std::ranges::find(kept, keyFold(name), [](const SavedView& v) { return keyFold(v.name); });
              if (it != kept.end())
                  then(it->id);
          });
}

} // namespace

void openViewForm(Session& session, QWidget* parent, const ViewToKeep& view, const std::function<void(RowId)>& then)
{
    (new ViewForm(session, view, then, parent))->open();
}

void removeSavedView(Session& session, const SavedView& view)
{
    session.run(removeView(view, session.act()), ViewForm::removedText(view));
}

void sayUnknownView(Session& session, const SavedView& view)
{
    session.sayError(invalid(ViewForm::unknownText(view)));
}

} // namespace tasuki
