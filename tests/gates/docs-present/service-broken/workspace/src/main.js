// The service would be here.
