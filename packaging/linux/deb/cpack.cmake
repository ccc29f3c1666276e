# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# How CPack makes the deb. One deb serves Debian 12 and 13 if it was built on 12: the libraries that 13 renamed
# for its 64-bit time still provide their old names.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME codeseal)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Codeseal contributors")
set(CPACK_PACKAGE_CONTACT ${maintainer})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "orders code signing certificates from DigiCert CertCentral")
set(CPACK_PACKAGE_DESCRIPTION
"Codeseal leads a security officer through the order of a code signing
certificate: which certificate, for which organization, on which token, sent
where. It says before the order what it will wait for, and afterwards whom it
waits for.
.
The API key is kept in the system keychain (Secret Service). A practice service
is included, so that nothing has to be bought to learn the program.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What is linked is found by dpkg-shlibdeps; the rest is loaded at run time: Qt's plug-ins for SQLite and SVG,
# Qt's own words in German, libsecret by QtKeychain, and the certificates that TLS trusts.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | keepassxc | kwalletmanager, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme, qt6-xdgdesktopportal-platformtheme")

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/same-dates.cmake)
set(CPACK_RELEASE_DATE ${CODESEAL_RELEASE_DATE})
include(CPack)
