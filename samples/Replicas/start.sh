#!/usr/bin/env bash
# Starts two replicas of the support agent, and nginx in front of them. Stops all of them at the end.
set -euo pipefail
cd "$(dirname "$0")"
export SWML_BASIC_AUTH_PASSWORD="${SWML_BASIC_AUTH_PASSWORD:-$(openssl rand -hex 16)}"
export SIGNALWIRE_SWAIG_SECRET="${SIGNALWIRE_SWAIG_SECRET:-$(openssl rand -hex 32)}"
export ASPNETCORE_ENVIRONMENT=Production
export SWML_PROXY_URL_BASE="${SWML_PROXY_URL_BASE:-http://localhost:3000}"
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

dotnet build ../SupportAgent -c Release -v q
for port in 3001 3002; do
  PORT=$port dotnet run --project ../SupportAgent -c Release --no-build &
done

echo "curl -u signalwire:$SWML_BASIC_AUTH_PASSWORD http://localhost:3000/support"
nginx -c "$PWD/nginx.conf" -p "$PWD" -g "daemon off;"
