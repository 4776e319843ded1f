<?php
/**
 * Steps of setup.sh that WordPress itself must do: install.php <site> <port> <step> <folder>
 *
 * @package lifesci-widgets
 */

list( , $site, $port, $step, $folder ) = $argv;

$_SERVER += array(
	'HTTP_HOST'       => "127.0.0.1:$port",
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REMOTE_ADDR'     => '127.0.0.1',
);
error_reporting( E_ALL & ~E_WARNING & ~E_DEPRECATED );
if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter( 'pre_wp_mail', '__return_true' );

if ( 'install' === $step ) {
	wp_install( 'Site', 'administrator', 'administrator@example.test', true, '', 'administrator-word' );
	update_option( 'permalink_structure', '/%postname%/' );
	exit;
}
if ( 'network' === $step ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, "127.0.0.1:$port", 'administrator@example.test', 'Network', '/', false );
	exit;
}

$roles = array( 'administrator', 'editor', 'author', 'contributor' );
if ( is_multisite() ) {
	$roles[] = 'siteadmin';
	grant_super_admin( get_user_by( 'login', 'administrator' )->ID );
}
$users = array();
foreach ( $roles as $role ) {
	$granted = 'siteadmin' === $role ? 'administrator' : $role;
	$user    = get_user_by( 'login', $role );
	$id      = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => "$role-word",
			'user_email' => "$role@example.test",
			'role'       => $granted,
			'locale'     => 'editor' === $role ? 'en_US' : '',
		)
	);
	if ( is_multisite() ) {
		add_user_to_blog( 1, $id, $granted );
	}
	$users[ $role ] = array(
		'login'           => $role,
		'password'        => "$role-word",
		'key'             => WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0],
		'unfiltered_html' => user_can( $id, 'unfiltered_html' ),
	);
}
$activated = activate_plugin( 'lifesci-widgets/lifesci-widgets.php', '', is_multisite() );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() . "\n" );
	exit( 1 );
}
flush_rewrite_rules( false );
file_put_contents(
	"$folder/$port.json",
	wp_json_encode(
		array(
			'url'       => "http://127.0.0.1:$port",
			'wordpress' => get_bloginfo( 'version' ),
			'multisite' => is_multisite(),
			'locale'    => get_locale(),
			'users'     => $users,
		)
	)
);
