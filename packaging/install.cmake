# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and what the Debian package is made of (packaging/package.sh).
include(GNUInstallDirs)

install(TARGETS tasuki tasuki-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/linux/io.github.tasuki.Tasuki.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/linux/io.github.tasuki.Tasuki.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES packaging/linux/io.github.tasuki.Tasuki.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES packaging/linux/io.github.tasuki.Tasuki.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(program tasuki tasuki-cli)
    install(FILES packaging/linux/${program}.bash DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program})
endforeach()
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
# A Debian package names the licence in its copyright file; everywhere else its text goes along.
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT licence)

# Manual pages and the Debian changelog are compressed, as Debian's policy wants; -n keeps the time out of the file.
find_program(TASUKI_GZIP gzip)
if(TASUKI_GZIP)
    set(_compressed)
    foreach(file linux/tasuki.1 linux/tasuki-cli.1 debian/changelog)
        get_filename_component(_name ${file} NAME)
        add_custom_command(OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/packaging/${_name}.gz"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/packaging"
            COMMAND ${TASUKI_GZIP} -9nc "${PROJECT_SOURCE_DIR}/packaging/${file}" > "${CMAKE_CURRENT_BINARY_DIR}/packaging/${_name}.gz"
            DEPENDS "${PROJECT_SOURCE_DIR}/packaging/${file}" VERBATIM)
        list(APPEND _compressed "${CMAKE_CURRENT_BINARY_DIR}/packaging/${_name}.gz")
    endforeach()
    add_custom_target(compressed_documents ALL DEPENDS ${_compressed})
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/packaging/tasuki.1.gz" "${CMAKE_CURRENT_BINARY_DIR}/packaging/tasuki-cli.1.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/packaging/changelog.gz" packaging/debian/copyright
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tasuki" COMPONENT debian)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# One package of all but the licence's text.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL Unspecified debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_PACKAGE_NAME tasuki)
set(CPACK_PACKAGE_CONTACT "Tasuki contributors <tasuki@users.noreply.github.com>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME tasuki)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for customer success teams")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Tasuki keeps a team's customers, contracts and notes in one local file, passes
accounts on with a checklist and a note, and shows NRR, GRR and churn with
every figure explained. It speaks English and Japanese.

The window is tasuki; tasuki-cli imports, exports, computes and checks
without one.")
# The libraries are found by dpkg-shlibdeps; what is loaded by name has to be said: fonts, Qt's own words, the names of
# time zones, and the plugin for Wayland.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-morisawa-bizud-gothic, fonts-noto-cjk, fonts-noto-core, libqt6svg6, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)
