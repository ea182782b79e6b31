// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/saved_view.h"

#include <QString>

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// A page that has views opens with one where its place is this and the view's id.
inline const QString kViewPlace = QStringLiteral("view/");

/// What is to be kept: a view of a page, in the page's words.
struct ViewToKeep {
    QString page;       ///< see SavedView::page
    QString definition; ///< see SavedView::definition
    QString name{};     ///< what is proposed; of a view that is there, whose place it takes
    QString example{};  ///< shown while no name is typed
};

/// Asks under which name the view is kept, and keeps it. `then` is told the view.
void openViewForm(Session& session, QWidget* parent, const ViewToKeep& view,
                  const std::function<void(RowId)>& then = {});
/// Takes the view away; one step of undo.
void removeSavedView(Session& session, const SavedView& view);
/// Says that it cannot be shown.
void sayUnknownView(Session& session, const SavedView& view);

} // namespace tasuki
