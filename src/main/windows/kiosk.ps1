# Turns this machine into a kiosk, and back: kiosk.ps1 enable | disable. NOT RUN YET: written from Microsoft's descriptions.
# Needs Windows Enterprise, Education or IoT Enterprise, and an administrator.
#Requires -RunAsAdministrator
param([Parameter(Mandatory = $true)][ValidateSet('enable', 'disable')][string]$what)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$user = 'anteroom'
$program = Join-Path $PSScriptRoot '..\anteroom.exe' | Resolve-Path | Select-Object -ExpandProperty Path
$folder = Join-Path $env:ProgramData 'Anteroom'
$names = 'root\standardcimv2\embedded'
$features = 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter'
$logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$edges = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'

# What Shell Launcher does when the kiosk ends
$startAgain = 0
$nothing = 3
$statuses = [ordered]@{
    0  = $nothing     # staff left it on purpose
    2  = $nothing     # wrong command line: starting it again would not help
    10 = $startAgain  # a fresh start was asked for
    11 = $startAgain  # stuck
    12 = $startAgain  # no picture
    13 = $startAgain  # one mishap after the other
    14 = $startAgain  # no memory
    15 = $nothing     # it runs already
}

function Set-Keyboard([bool]$blocked) {
    Get-CimInstance -Namespace $names -ClassName WEKF_PredefinedKey | ForEach-Object {
        $_.Enabled = $blocked
        Set-CimInstance -InputObject $_
    }
    Get-CimInstance -Namespace $names -ClassName WEKF_Settings | Where-Object Name -EQ 'ForceOffAccessibility' |
        ForEach-Object {
            $_.Value = "$blocked".ToLowerInvariant()
            Set-CimInstance -InputObject $_
        }
}

function Enable-Kiosk {
    $restart = $false
    foreach ($feature in $features) {
        if ((Get-WindowsOptionalFeature -Online -FeatureName $feature).State -ne 'Enabled') {
            Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
            $restart = $true
        }
    }
    if ($restart) {
        'Windows has switched its kiosk features on. Start the machine anew, and type the same line again.'
        return
    }

    # A password that nobody knows: the user signs in by itself, and nobody else as this user.
    $bytes = New-Object byte[] 24
    [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
    $password = [Convert]::ToBase64String($bytes)
    $secure = ConvertTo-SecureString $password -AsPlainText -Force
    if (Get-LocalUser -Name $user -ErrorAction SilentlyContinue) {
        Set-LocalUser -Name $user -Password $secure
    } else {
        New-LocalUser -Name $user -Password $secure -PasswordNeverExpires -UserMayNotChangePassword `
            -Description 'The kiosk of the waiting room' | Out-Null
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $user
    }
    Set-ItemProperty $logon -Name AutoAdminLogon -Value '1'
    Set-ItemProperty $logon -Name DefaultUserName -Value $user
    Set-ItemProperty $logon -Name DefaultDomainName -Value $env:COMPUTERNAME
    Set-ItemProperty $logon -Name DefaultPassword -Value $password

    New-Item -ItemType Directory -Force -Path (Join-Path $folder 'state') | Out-Null
    icacls $folder /grant "${user}:(OI)(CI)M" | Out-Null
    [Environment]::SetEnvironmentVariable('CONFIGURATION_DIRECTORY', $folder, 'Machine')
    [Environment]::SetEnvironmentVariable('STATE_DIRECTORY', (Join-Path $folder 'state'), 'Machine')

    $sid = (Get-LocalUser -Name $user).SID.Value
    $launcher = [wmiclass]"\\localhost\${names}:WESL_UserSetting"
    # An administrator keeps the desktop.
    $launcher.SetDefaultShell('explorer.exe', $startAgain) | Out-Null
    $launcher.RemoveCustomShell($sid) | Out-Null
    $launcher.SetCustomShell($sid, "`"$program`"", [int[]]$statuses.Keys, [int[]]$statuses.Values, $startAgain) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
    Set-Keyboard $true

    New-Item -Path $edges -Force | Out-Null
    Set-ItemProperty $edges -Name AllowEdgeSwipe -Value 0 -Type DWord
    foreach ($setting in 'standby-timeout-ac', 'standby-timeout-dc', 'monitor-timeout-ac', 'monitor-timeout-dc',
        'hibernate-timeout-ac', 'hibernate-timeout-dc') {
        powercfg /change $setting 0
    }
    powercfg /setacvalueindex SCHEME_CURRENT SUB_BUTTONS PBUTTONACTION 0
    powercfg /setdcvalueindex SCHEME_CURRENT SUB_BUTTONS PBUTTONACTION 0
    powercfg /setactive SCHEME_CURRENT

    foreach ($direction in 'Inbound', 'Outbound') {
        $name = "Anteroom $direction"
        Remove-NetFirewallRule -DisplayName $name -ErrorAction SilentlyContinue
        New-NetFirewallRule -DisplayName $name -Direction $direction -Program $program -Action Block | Out-Null
    }
    'This machine shows Anteroom from its next start on: Restart-Computer'
}

function Disable-Kiosk {
    if (Get-CimClass -Namespace $names -ClassName WESL_UserSetting -ErrorAction SilentlyContinue) {
        $launcher = [wmiclass]"\\localhost\${names}:WESL_UserSetting"
        $known = Get-LocalUser -Name $user -ErrorAction SilentlyContinue
        if ($known) { $launcher.RemoveCustomShell($known.SID.Value) | Out-Null }
        $launcher.SetEnabled($false) | Out-Null
    }
    if (Get-CimClass -Namespace $names -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue) {
        Set-Keyboard $false
    }
    Set-ItemProperty $logon -Name AutoAdminLogon -Value '0'
    Remove-ItemProperty $logon -Name DefaultPassword -ErrorAction SilentlyContinue
    Remove-ItemProperty $edges -Name AllowEdgeSwipe -ErrorAction SilentlyContinue
    Remove-NetFirewallRule -DisplayName 'Anteroom Inbound', 'Anteroom Outbound' -ErrorAction SilentlyContinue
    [Environment]::SetEnvironmentVariable('CONFIGURATION_DIRECTORY', $null, 'Machine')
    [Environment]::SetEnvironmentVariable('STATE_DIRECTORY', $null, 'Machine')
    Remove-LocalUser -Name $user -ErrorAction SilentlyContinue
    'This machine is no kiosk any more. Start it anew: Restart-Computer'
}

if ($what -eq 'enable') { Enable-Kiosk } else { Disable-Kiosk }
