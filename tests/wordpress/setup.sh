#!/usr/bin/env bash
# A throwaway WordPress on 127.0.0.1: a single site and a network.
# WORDPRESS names the folder of an unpacked WordPress; without it, Debian's is installed. All else is from Debian's packages.
# Usage: setup.sh <empty folder> <folder of the plugin> <port of the single site> <port of the network> <site of the widgets>
# What it starts is listed by id in <folder>/pids; what can be known of the sites is in <folder>/<port>.json.
set -Eeuo pipefail
work=$1 plugin=$2 single=$3 network=$4 widgets=$5
site=$work/site wordpress=${WORDPRESS:-/usr/share/wordpress}
export DEBIAN_FRONTEND=noninteractive

packages=(php-cli php-mysql php-xml php-mbstring php-gd php-curl mariadb-server)
[ -n "${WORDPRESS:-}" ] || packages+=(wordpress wordpress-l10n wordpress-theme-twentytwentythree)
if ! dpkg --status "${packages[@]}" >/dev/null 2>&1; then
  # Nothing of it is to start by itself, and no web server is needed: webfs is what wordpress takes for one.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
    trap 'rm -f $policy' EXIT
  fi
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" webfs php8.2-cgi php8.2 php >"$work/apt.log" 2>&1
fi

if [ ! -e "$wordpress/wp-load.php" ]; then
  echo "There is no WordPress in $wordpress." >&2
  exit 1
fi
# Debian links many files to other packages; the copy has the files themselves.
chmod 755 "$work"
cp -rL "$wordpress" "$site" 2>"$work/copy.log" || true
mkdir -p "$site"/wp-content/{uploads,plugins,mu-plugins}
cp -r "$plugin" "$site/wp-content/plugins/"
chown -R www-data "$site/wp-content/uploads"
install -o www-data /dev/null "$work/php-notices.log"

cat >"$site/wp-config.php" <<PHP
<?php
\$port = (int) preg_replace( '/.*:/', '', \$_SERVER['HTTP_HOST'] );
define( 'DB_NAME', "wp_\$port" );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:$work/socket/db' );
define( 'DB_CHARSET', 'utf8mb4' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as \$name ) {
	define( \$name . '_KEY', \$name );
	define( \$name . '_SALT', \$name );
}
define( 'WP_HOME', "http://127.0.0.1:\$port" );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '$work/php-notices.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'SCRIPT_DEBUG', true );
define( 'LIFESCI_WIDGETS_SITES', '$widgets' );
if ( $network === \$port && file_exists( '$work/network-made' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', "127.0.0.1:\$port" );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
\$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
PHP

# Only for the tests: pages of any local port can be asked for an oEmbed, no picture of a user is, and the site is in French, also
# where WordPress has no French of its own.
cat >"$site/wp-content/mu-plugins/local.php" <<'PHP'
<?php
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, range( 1024, 65535 ) ) );
add_filter( 'pre_option_show_avatars', fn() => '0' );
add_filter( 'locale', fn() => 'fr_FR' );
PHP

cat >"$work/router.php" <<'PHP'
<?php
$file = $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $file ) || ( is_file( rtrim( $file, '/' ) . '/index.php' ) && $file !== $_SERVER['DOCUMENT_ROOT'] . '/' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
PHP

install -d -o mysql -g mysql "$work/database" "$work/socket" "$work/temporary"
mariadb-install-db --no-defaults --force --user=mysql --datadir="$work/database" --auth-root-authentication-method=socket >"$work/database.log" 2>&1
TMPDIR=$work/temporary mariadbd --no-defaults --user=mysql --datadir="$work/database" --socket="$work/socket/db" --skip-networking \
  --innodb-buffer-pool-size=64M --performance-schema=OFF >>"$work/database.log" 2>&1 &
echo $! >>"$work/pids"
sql() { mariadb --no-defaults --socket="$work/socket/db" --execute "$1"; }
for _ in $(seq 120); do
  sql 'select 1' >/dev/null 2>&1 && break
  sleep 0.5
done
for port in "$single" "$network"; do sql "create database wp_$port"; done
sql "grant all on \`wp\\_%\`.* to wp@localhost identified by 'wp'"

here=$(cd "$(dirname "$0")" && pwd)
for port in "$single" "$network"; do
  php "$here/install.php" "$site" "$port" install "$work"
  if [ "$port" = "$network" ]; then
    php "$here/install.php" "$site" "$port" network "$work"
    touch "$work/network-made"
  fi
  php "$here/install.php" "$site" "$port" users "$work"
  PHP_CLI_SERVER_WORKERS=3 setsid setpriv --reuid=www-data --regid=www-data --clear-groups \
    php -d display_errors=0 -S "127.0.0.1:$port" -t "$site" "$work/router.php" >"$work/php-$port.log" 2>&1 &
  # The group: its workers too.
  echo "-$!" >>"$work/pids"
done
