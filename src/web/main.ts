import './look/fonts.css'
import './look/colours.css'
import './look/type.css'
import './look/parts.css'
import './look/print.css'
import { mount } from 'svelte'
import App from './App.svelte'

mount(App, { target: document.getElementById('desk')! })
